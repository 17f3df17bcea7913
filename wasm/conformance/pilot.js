/** The pilot as the input of `award_many`: nothing was ordered before. */
export const pilotInput = ({ frameworks, tenders }) => ({
  registers: frameworks.map((framework) => ({ framework, events: [] })),
  tenders,
  role: "pilot",
});
