// Which plan is proposed, and why?
export const planner = {
  title: 'Propose an order',
} as const;
