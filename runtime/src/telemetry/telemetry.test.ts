import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Attributes, type Span, type Tracer, trace } from '@opentelemetry/api';
import type { DispatchRequest } from '../dispatch/dispatch.js';
import { telemetry } from './telemetry.js';

/** What an SDK of OpenTelemetry would be told, one entry a span. */
class Recorded {
  readonly spans: { name: string; attributes: Attributes; status?: unknown; ended: boolean }[] = [];

  readonly tracer = {
    startActiveSpan: (name: string, { attributes }: { attributes: Attributes }, work: (span: Span) => unknown) => {
      const seen: Recorded['spans'][number] = { name, attributes: { ...attributes }, ended: false };
      this.spans.push(seen);
      return work({
        setAttribute: (key: string, value: string) => Object.assign(seen.attributes, { [key]: value }),
        setStatus: (status: unknown) => Object.assign(seen, { status }),
        end: () => Object.assign(seen, { ended: true }),
      } as unknown as Span);
    },
  } as unknown as Tracer;
}

const request: DispatchRequest = {
  actor: 'usr_1',
  case: 'case_1',
  command: { type: 'submitForm', task: 'task_1', element: 'el_1', values: { lastName: 'Орлова' } },
};

describe('telemetry', () => {
  const recorded = new Recorded();
  let measured: [string, string, string][];
  const watching = telemetry((what, name, outcome, seconds) => {
    expect(seconds).toBeGreaterThanOrEqual(0);
    measured.push([what, name, outcome]);
  });
  beforeAll(() => {
    trace.setGlobalTracerProvider({ getTracer: () => recorded.tracer });
  });
  beforeEach(() => {
    recorded.spans.length = 0;
    measured = [];
  });
  afterAll(() => trace.disable());

  test('a command is a span with ids and no values, and is measured by how it ended', async () => {
    const refusal = { ok: false as const, rejection: { code: 'BUSY' as const } };
    expect(await watching.command(request, async () => refusal)).toBe(refusal);
    const attributes = { 'marshrut.case': 'case_1', 'marshrut.task': 'task_1', 'marshrut.outcome': 'BUSY' };
    expect(recorded.spans).toEqual([{ name: 'command submitForm', attributes, ended: true }]);
    expect(measured).toEqual([['command', 'submitForm', 'BUSY']]);
  });

  test('what throws is thrown on; of the error its name alone is told', async () => {
    const failure = new TypeError('Орлова is no number');
    await expect(
      watching.statement('marshrut_write', 3, async () => {
        throw failure;
      }),
    ).rejects.toBe(failure);
    expect(recorded.spans).toEqual([
      {
        name: 'statement marshrut_write',
        attributes: { 'marshrut.units': 3 },
        status: { code: 2, message: 'TypeError' },
        ended: true,
      },
    ]);
    expect(measured).toEqual([['statement', 'marshrut_write', 'error']]);
  });

  test('an effect tells whether it will be tried again', async () => {
    const effect = { kind: 'mail', id: 'eff_1' } as Parameters<typeof watching.effect>[0];
    const failed = { ok: false as const, error: 'MAIL', message: 'a@b: no such box', again: true };
    for (const carried of [
      { ok: true as const, values: {} },
      { ok: 'later' as const },
      failed,
      { ...failed, again: false },
    ])
      await watching.effect(effect, async () => carried);
    expect(measured.map(([, , outcome]) => outcome)).toEqual(['ok', 'later', 'again', 'failed']);
    expect(JSON.stringify(recorded.spans)).not.toContain('no such box');
  });

  test('a job names the case and the element it is for', async () => {
    await watching.job(
      { do: 'timer', case: 'case_1', element: 'el_1', due: '2026-11-30T00:00:00Z' },
      async () => undefined,
    );
    expect(recorded.spans[0]).toMatchObject({
      name: 'job timer',
      attributes: { 'marshrut.case': 'case_1', 'marshrut.element': 'el_1', 'marshrut.outcome': 'ok' },
    });
  });
});
