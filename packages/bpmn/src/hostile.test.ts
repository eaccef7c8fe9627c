import { describe, expect, test } from '@jest/globals';
import { importBpmn } from './import/import.js';
import { bare, processOf } from './samples/bare.fixture.js';
import { camunda } from './samples/camunda.fixture.js';

async function refusal(file: string | Uint8Array): Promise<{ line: number | null; text: string }> {
  const read = await importBpmn(file);
  if (read.ok) throw new Error('Expected it to be refused, but it was taken.');
  const [first] = read.problems;
  return { line: first?.line ?? null, text: first?.message.en ?? '' };
}

const laughs = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>\n<definitions>&lol2;</definitions>`;
const outside = '<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<d>&x;</d>';
const task = (id: string) => `\n<task id="${id}" name="Шаг"/>`;

describe('a hostile file is refused, with the line', () => {
  test.each<[string, string, number | null, RegExp]>([
    ['billion laughs', laughs, 2, /without DOCTYPE/],
    ['an entity from outside', outside, 2, /without DOCTYPE/],
    ['a declaration further down', bare.replace('<process', '\n<!ELEMENT a ANY>\n<process'), 5, /without DOCTYPE/],
    ['an entity nobody declared', bare.replace('Издать приказ', 'Издать &xxe;'), 8, /unknown entity "&xxe"/],
    ['a hundred and one levels', processOf('<subProcess>'.repeat(101)), 3, /at most 100 levels/],
    ['200,001 elements', processOf('<task/>'.repeat(200_001)), 3, /200000 elements/],
    ['an id twice', processOf(`${task('a')}${task('a')}`), 5, /"a" once/],
    [
      'a reference to nowhere',
      processOf(`${task('a')}\n<sequenceFlow id="f" sourceRef="a" targetRef="gone"/>`),
      5,
      /no "gone"/,
    ],
    ['a shape of nothing', camunda.replace('bpmnElement="Task_enter"', 'bpmnElement="Nobody"'), 69, /no "Nobody"/],
    ['an element that is none', processOf('\n<teleport id="x"/>'), 4, /<teleport\/?>/],
    ['a tag that is not closed', '<definitions', 1, /not closed/],
    ['tags that cross', processOf('\n<task id="a"></process>'), 4, /mismatch/],
    ['another kind of XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 1, /namespace is not there/],
    ['a file without a process', processOf('').replace(/<process.*<\/process>/, ''), null, /process with steps/],
    ['nothing', '', 1, /namespace/],
  ])('%s', async (_name, xml, line, text) => {
    const told = await refusal(xml);
    expect(told.text).toMatch(text);
    expect(told.text).toMatch(/^Expected .*, but .*\. [A-Z].*\.$/s);
    expect(told.line).toBe(line);
  });
});

describe('encodings', () => {
  test('a file in windows-1251 is read as it says', async () => {
    const letters = Uint8Array.from(bare.replace('utf-8', 'windows-1251'), char => {
      const code = char.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    expect(await importBpmn(letters)).toMatchObject({ ok: true, diagram: { name: { ru: 'Заявление на отпуск' } } });
  });

  test('one that says UTF-8 and is not is refused', async () => {
    const bytes = Uint8Array.from(bare, char => (char.charCodeAt(0) > 127 ? 0xff : char.charCodeAt(0)));
    expect((await refusal(bytes)).text).toMatch(/encoding "utf-8"/);
  });

  test('an encoding nobody knows is refused', async () => {
    expect((await refusal(new TextEncoder().encode(bare.replace('utf-8', 'klingon')))).text).toMatch(/"klingon"/);
  });

  test('more than ten million bytes are refused', async () => {
    expect((await refusal(new Uint8Array(10_000_001))).text).toMatch(/at most 10000000 bytes/);
  });
});

test('names that are no good to programs are only names', async () => {
  const name = '&lt;script&gt;alert(1)&lt;/script&gt; \u202e __proto__';
  const read = await importBpmn(
    processOf(
      `<startEvent id="constructor"/><userTask id="__proto__" name="${name}"/><sequenceFlow id="toString" sourceRef="constructor" targetRef="__proto__"/>`,
    ),
  );
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.diagram.nodes.map(({ id }) => id)).toContain('constructor');
});
