// A certificate that somebody brings to the authority's page.

import { certificateField } from "../certificate.js";

export const certificateCheck = (context) => certificateField(context, { title: "verify", hint: "verify_hint", label: "file" });
