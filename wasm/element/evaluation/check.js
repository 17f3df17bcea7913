// A certificate that somebody brings: is it what follows from its own input?

import { fileField } from "../file.js";

export function certificateCheck(context) {
  const { engine, speech, emit } = context;
  const { say } = speech;
  return fileField(context, { title: "verify", hint: "verify_hint", label: "file" }, (certificate, file, tell) => {
    const found = engine.verify({ certificate });
    emit("result", { verification: found });
    if (found.outcome === "differs") {
      const { path, message } = found.difference;
      return tell("bad", say("differs", { file, place: path }), ...speech.sentence(message));
    }
    return tell(found.outcome === "verified" ? "good" : "partly", say(found.outcome, { file }));
  });
}
