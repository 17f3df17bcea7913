/** What the bundler and the browser have and the compiler does not know. */

declare module "*?worker&url" {
  const address: string;
  export default address;
}

declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(place: string): string }): { createScriptURL(place: string): URL };
};
