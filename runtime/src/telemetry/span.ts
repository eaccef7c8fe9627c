import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('marshrut');

/**
 * A span around a piece of work; nothing where no SDK of OpenTelemetry is loaded. Attributes are ids and names of our own making,
 * never values: the message of an error may hold some, so only its name is told.
 */
export function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
  outcomeOf: (result: T) => string,
): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async span => {
    try {
      const result = await work();
      span.setAttribute('marshrut.outcome', outcomeOf(result));
      return result;
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'Error' });
      throw error;
    } finally {
      span.end();
    }
  });
}
