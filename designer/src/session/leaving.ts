const LONGEST_WAIT = 3000;

const duties = new Set<() => Promise<void>>();

/** Something to be done before a person signs out, such as saving a draft. Answers the function that takes it back. */
export function beforeLeaving(duty: () => Promise<void>): () => void {
  duties.add(duty);
  return () => duties.delete(duty);
}

/** Does all of it, waiting three seconds at most: an unreachable server must not keep a person in. */
export async function settleBeforeLeaving(): Promise<void> {
  const enough = new Promise<void>(resolve => setTimeout(resolve, LONGEST_WAIT));
  await Promise.race([Promise.allSettled([...duties].map(duty => duty())), enough]);
}
