/** The pilot as the input of `awardMany`: nothing was ordered before. */
export const pilotInput = ({ frameworks, tenders }) => ({
  registers: frameworks.map((framework) => ({ framework, events: [] })),
  tenders,
  role: "pilot",
});
