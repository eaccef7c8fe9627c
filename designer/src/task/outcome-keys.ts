import { type RefObject, useEffect } from 'react';
import { isShortcut } from '../app/typing.js';

const DIGIT = /^(?:Digit|Numpad)([1-9])$/;

/** 1 to 9 choose an option that lies open: of the choice one stands on, otherwise of the first on the screen. By physical key. */
export function useOutcomeKeys(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const [, digit] = DIGIT.exec(event.code) ?? [];
      if (!digit || event.shiftKey || !isShortcut(event)) return;
      const radios = [...(screen.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]:enabled') ?? [])];
      const choice = radios.find(radio => radio === document.activeElement) ?? radios[0];
      const option = radios.filter(({ name }) => name === choice?.name)[Number(digit) - 1];
      if (!option) return;
      event.preventDefault();
      option.focus();
      option.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [screen]);
}
