import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge, Histogram, Registry } from 'prom-client';
import type { Measure, Measured } from './telemetry.js';

/** Seconds. A commit takes milliseconds, a service outside up to half a minute. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** How often the event loop is looked at, ms. */
const LOOK_MS = 10;

const HELP: Readonly<Record<Measured, string>> = {
  command: 'Commands of cases by name and outcome (ok, a code of a refusal, error), seconds with retries',
  statement: 'SQL by name and outcome, seconds; marshrut_open, marshrut_write and group serve several commands at once',
  job: 'Attempts at jobs by kind and outcome (ok, error), seconds',
  effect: 'Attempts at services and letters by kind and outcome (ok, later, again, failed, error), seconds',
};

/** Metrics of one process in the text format of Prometheus. Names of ours, never ids or values. */
export interface Metrics {
  readonly measure: Measure;
  /** Read at each look; several values of one name differ by labels. */
  gauge(name: string, help: string, read: () => Iterable<Sample> | Promise<Iterable<Sample>>): void;
  readonly contentType: string;
  text(): Promise<string>;
  close(): void;
}

export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

export function openMetrics(): Metrics {
  const registry = new Registry();
  const histograms = Object.fromEntries(
    Object.entries(HELP).map(([what, help]) => [what, histogram(registry, what, help)]),
  ) as Record<Measured, Histogram>;
  const lag = monitorEventLoopDelay({ resolution: LOOK_MS });
  lag.enable();
  const metrics: Metrics = {
    measure: (what, name, outcome, seconds) => histograms[what].observe({ [what]: name, outcome }, seconds),
    gauge(name, help, read) {
      const gauge: Gauge = new Gauge({
        name: `marshrut_${name}`,
        help,
        labelNames: ['state', 'job', 'quantile'],
        registers: [registry],
        async collect() {
          const samples = await read();
          gauge.reset();
          for (const { labels = {}, value } of samples) gauge.set(labels, value);
        },
      });
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
    close: () => lag.disable(),
  };
  metrics.gauge('event_loop_lag_seconds', 'Delay of the event loop since the last look', () => {
    const samples = [0.5, 0.99, 1].map(quantile => ({
      labels: { quantile: String(quantile) },
      // What is told is the time between two looks; with none there was nothing to see.
      value: lag.count === 0 ? 0 : Math.max(lag.percentile(quantile * 100) / 1e9 - LOOK_MS / 1000, 0),
    }));
    lag.reset();
    return samples;
  });
  metrics.gauge('resident_memory_bytes', 'Memory of the process', () => [{ value: process.memoryUsage.rss() }]);
  return metrics;
}

function histogram(registry: Registry, what: string, help: string): Histogram {
  const labelNames = [what, 'outcome'];
  return new Histogram({ name: `marshrut_${what}_seconds`, help, labelNames, buckets: BUCKETS, registers: [registry] });
}
