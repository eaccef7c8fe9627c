/** What people put between digits, and what spreadsheets and letters add. */
const BETWEEN = /[\s.\-\u2010-\u2015\u2212]/g;

/** The digits of a number written with spaces, dots and dashes; null where anything else stands there. */
export function digitsOf(text: string): string | null {
  const digits = text.replace(BETWEEN, '');
  return /^\d+$/.test(digits) ? digits : null;
}

/** Lays digits into the places `#` of a mask; what lies between two digits comes with the second. Digits beyond it stay at the end. */
export function laid(mask: string, digits: string): string {
  let text = '';
  let next = 0;
  let between = '';
  for (const sign of mask) {
    if (sign !== '#') between += sign;
    else if (next < digits.length) {
      text += between + digits[next++];
      between = '';
    }
  }
  return text + digits.slice(next);
}

/** A number of as many digits as the mask has places, in its one spelling. */
export function numberIn(mask: string, check: (digits: string) => boolean = () => true) {
  const length = mask.replaceAll(/[^#]/g, '').length;
  return (text: string): string | null => {
    const digits = digitsOf(text);
    return digits?.length === length && check(digits) ? laid(mask, digits) : null;
  };
}
