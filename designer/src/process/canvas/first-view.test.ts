import { describe, expect, test } from '@jest/globals';
import { firstView, wholeView } from './first-view.js';

const desk = { width: 1000, height: 600 };
const row = (blocks: number) =>
  Array.from({ length: blocks }, (_, index) => ({ x: index * 288, y: 0, width: 224, height: 80 }));

describe('what is seen first of a diagram', () => {
  test('a short one is whole and in the middle, never larger than life', () => {
    expect(firstView(row(2), desk)).toEqual({ x: 244, y: 260, zoom: 1 });
  });

  test('a longer one becomes smaller while it can be read', () => {
    const view = firstView(row(5), desk);
    expect(view?.zoom).toBeGreaterThanOrEqual(0.6);
    expect(view?.zoom).toBeLessThan(1);
  });

  test('one that could not be read whole shows its beginning', () => {
    expect(firstView(row(11), desk)).toEqual({ x: 48, y: 268, zoom: 0.8 });
  });

  test('so does one that is too high: its top', () => {
    const column = row(11).map(({ x, ...box }) => ({ ...box, x: 0, y: x }));
    expect(firstView(column, desk)).toMatchObject({ y: 96, zoom: 0.8 });
  });

  test('one that is too wide and too high shows where it begins, with what branches off above and below', () => {
    const above = row(11).map(box => ({ ...box, x: box.x + 576, y: -600 }));
    const below = row(11).map(box => ({ ...box, x: box.x + 576, y: 600 }));
    expect(firstView([...above, ...row(11), ...below], desk)).toEqual({ x: 48, y: 268, zoom: 0.8 });
  });

  test('whoever asks for all of it sees both ends, however small', () => {
    const view = wholeView(row(11), desk);
    expect(view?.x).toBeCloseTo(48, 5);
    expect((10 * 288 + 224) * (view?.zoom ?? 1) + (view?.x ?? 0)).toBeCloseTo(1000 - 48, 5);
  });

  test('nothing drawn, nothing to see', () => {
    expect(wholeView([], desk)).toBeNull();
    expect(firstView([], desk)).toBeNull();
  });
});
