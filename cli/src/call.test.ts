import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appealEntities, appeals } from '@marshrut/testing';
import { call } from './call.js';
import { WrongCall } from './outcome.js';

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marshrut-cli-'));
  const document = { diagram: appeals, entities: appealEntities };
  await writeFile(file('appeals.json'), JSON.stringify(document));
  const orphaned = { ...appeals, edges: appeals.edges.slice(1) };
  await writeFile(file('orphaned.json'), JSON.stringify({ ...document, diagram: orphaned }));
  await writeFile(file('text.json'), 'not json');
  await writeFile(file('other.json'), '{"diagram": {"schemaVersion": 7}}');
  await writeFile(file('answers.json'), JSON.stringify({ kind: 'Жалоба', lastName: 'Орлова' }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('check', () => {
  test('a sound diagram ends with 0', async () => {
    expect(await call(['check', file('appeals.json')])).toMatchObject({ code: 0, json: { errors: 0 } });
  });

  test('errors are told with their place and end with 2', async () => {
    const { code, lines, json } = await call(['check', file('orphaned.json'), '--json']);
    expect({ code, json }).toMatchObject({ code: 2, json: { errors: expect.any(Number) } });
    expect(lines.join('\n')).toMatch(/error NODE_ORPHAN at \w+/);
  });
});

describe('BPMN', () => {
  const bare = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
<process id="p" name="Отпуск"><startEvent id="s" name="Нужен отпуск"/>
<userTask id="t" name="Написать"/><exclusiveGateway id="g" name="Согласен?"/>
<userTask id="y" name="Приказ"/><userTask id="n" name="Отказ"/>
<sequenceFlow id="a" sourceRef="s" targetRef="t"/><sequenceFlow id="b" sourceRef="t" targetRef="g"/>
<sequenceFlow id="c" name="Да" sourceRef="g" targetRef="y"/><sequenceFlow id="d" name="Нет" sourceRef="g" targetRef="n"/>
</process></definitions>`;

  test('a bare drawing is checked, with what was guessed and where', async () => {
    await writeFile(file('leave.bpmn'), bare);
    const { code, lines, json } = await call(['check', file('leave.bpmn'), '--json']);
    expect({ code, json }).toMatchObject({ code: 0, json: { errors: 0, notes: expect.any(Array) } });
    expect(lines.join('\n')).toMatch(/import guessed exclusiveGateway g line 3: Expected on what condition/);
  });

  test('and is run to its end', async () => {
    expect(await call(['run', file('leave.bpmn'), '--seed', '3'])).toMatchObject({ code: 0, json: { end: 'ended' } });
  });

  test('there and back it is the same process', async () => {
    await call(['convert', file('appeals.json'), file('appeals.bpmn')]);
    await call(['convert', file('appeals.bpmn'), file('again.json')]);
    expect(JSON.parse(await readFile(file('again.json'), 'utf8'))).toEqual(appeals);
    await expect(call(['convert', file('appeals.bpmn'), file('again.json')])).rejects.toThrow(/it is there/);
    await expect(call(['convert', file('appeals.json'), file('x.json')])).rejects.toThrow(/other endings/);
  });

  test('a step without a block is reported, stands in the way, and ends with 2', async () => {
    await writeFile(file('script.bpmn'), bare.replaceAll('userTask id="y"', 'scriptTask id="y"'));
    const { code, lines } = await call(['run', file('script.bpmn')]);
    expect({ code, text: lines.join('\n') }).toEqual({
      code: 2,
      text: expect.stringMatching(/import missing scriptTask y line 4[\s\S]*error BLOCK_UNKNOWN at y/),
    });
  });

  test('a hostile one is refused with its line', async () => {
    await writeFile(file('bomb.bpmn'), '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
    await expect(call(['check', file('bomb.bpmn')])).rejects.toThrow(/bomb\.bpmn:2: Expected a file without DOCTYPE/);
    await expect(call(['check', file('bomb.bpmn')])).rejects.toBeInstanceOf(WrongCall);
  });
});

describe('run', () => {
  test('the same seed takes the same way to the end', async () => {
    const once = await call(['run', file('appeals.json'), '--seed', '7']);
    expect(once).toMatchObject({ code: 0, json: { end: 'ended', seed: 7 } });
    expect((await call(['run', file('appeals.json'), '--seed', '7'])).lines).toEqual(once.lines);
  });

  test('given answers are given', async () => {
    expect(await call(['run', file('appeals.json'), '--answers', file('answers.json')])).toMatchObject({ code: 0 });
  });

  test('too few moves leave it stuck, and that is told by 3', async () => {
    expect(await call(['run', file('appeals.json'), '--steps', '2'])).toMatchObject({
      code: 3,
      json: { end: 'stuck' },
    });
  });

  test('a diagram with errors is not run', async () => {
    expect(await call(['run', file('orphaned.json')])).toMatchObject({ code: 2 });
  });
});

test.each([
  [['chek', 'x'], /there is no 'chek'/],
  [['check'], /Expected the name of a file/],
  [['check', 'nowhere.json'], /cannot be read/],
  [['check', 'a', 'b'], /Leave it out/],
  [['run', 'a', '--seed', 'x'], /whole number after --seed/],
  [['check', 'a', '--colour'], /colour/],
])('a wrong call is told: %j', async (words, message) => {
  await expect(call(words)).rejects.toThrow(message);
  await expect(call(words)).rejects.toBeInstanceOf(WrongCall);
});

test.each([
  ['text.json', /Expected JSON/],
  ['other.json', /'diagram.schemaVersion' does not fit/],
])('a file that is no process is told by its place: %s', async (name, message) => {
  await expect(call(['check', file(name)])).rejects.toThrow(message);
});
