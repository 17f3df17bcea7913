import { evaluate, init } from "minitendr/calculator";

addEventListener("message", async ({ data }) => {
  await init();
  postMessage(evaluate(data).winner);
});
