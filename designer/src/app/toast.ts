import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

let wanted = false;
const listeners = new Set<() => void>();

/** Says shortly what has happened, at the upper edge; gone by itself. Its code is loaded when there is first something to say. */
export async function toast(message: string, tone: 'plain' | 'good' | 'bad' = 'plain'): Promise<void> {
  wanted = true;
  for (const changed of listeners) changed();
  const { notifications } = await import('@mantine/notifications');
  const color = { plain: undefined, good: 'green', bad: 'red' }[tone];
  const closeButtonProps = { 'aria-label': i18next.t('app:close') };
  notifications.show({ message, closeButtonProps, ...(color ? { color } : {}) });
}

/** Has anything been said yet? Until then nothing of it is on the page. */
export function useToastsWanted(): boolean {
  return useSyncExternalStore(
    changed => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => wanted,
  );
}
