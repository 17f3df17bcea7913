/** The pilot as the input of `award_many`: nothing was ordered before. */
export const pilotInput = ({ frameworks, tenders, events }) => ({
  registers: frameworks.map((framework) => ({ framework, events: [] })),
  tenders,
  events,
  role: "pilot",
});
