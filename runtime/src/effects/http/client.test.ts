import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readAllowList } from './allow-list.js';
import { type HttpOptions, type HttpRequest, httpClient } from './client.js';
import type { Resolve } from './pin.js';
import { type Heard, type Remote, remote, sayJson } from './remote.fixture.js';

const inside: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
const nowhere: Resolve = async () => {
  throw new Error('ENOTFOUND');
};

describe('asking over HTTP', () => {
  let other: Remote;
  let say: (heard: Heard, response: ServerResponse) => void;
  beforeEach(async () => {
    say = (_, response) => sayJson(response, { ok: true });
    other = await remote((heard, response) => say(heard, response));
  });
  afterEach(() => other.close());

  function ask(request: Partial<HttpRequest> = {}, options: Partial<HttpOptions> & { hosts?: string } = {}) {
    const { hosts = `api.test:${other.port},127.0.0.1:${other.port}`, ...rest } = options;
    return httpClient({ allow: readAllowList(hosts), resolve: inside, ...rest })({
      method: 'GET',
      url: `http://api.test:${other.port}/a`,
      headers: {},
      body: null,
      idempotencyKey: 'eff_1',
      timeoutMs: 5000,
      ...request,
    });
  }

  it('goes to the pinned address under the name, with its key', async () => {
    const answer = await ask({ method: 'POST', body: '{"a":1}', headers: { authorization: 'Bearer s3cret' } });
    expect(answer).toMatchObject({ ok: true, status: 200, contentType: 'application/json' });
    expect(other.heard).toHaveLength(1);
    expect(other.heard[0]).toMatchObject({ method: 'POST', url: '/a', body: '{"a":1}' });
    expect(other.heard[0]?.headers).toMatchObject({
      host: `api.test:${other.port}`,
      'idempotency-key': 'eff_1',
      authorization: 'Bearer s3cret',
      'content-type': 'application/json',
      connection: 'close',
    });
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://１２７.0.0.1/',
    'http://127.0.0.1./',
    'http://0.0.0.0/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:169.254.169.254]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://224.0.0.1/',
    'http://localhost/',
    'http://any.test/',
    'http://user:pass@any.test/',
    'ftp://any.test/',
    'file:///etc/passwd',
    'gopher://any.test/',
    'not an address',
  ])('%s leads inside, whatever the list permits', async url => {
    const allow = { permits: () => true, names: () => false };
    const answer = await ask({ url }, { allow });
    expect(answer).toMatchObject({ ok: false, error: 'ADDRESS_REFUSED', again: false });
    expect(JSON.stringify(answer)).not.toContain('pass');
  });

  it.each(['http://evil.example/', 'http://any.test:8080/', 'http://any.test.evil.example/', 'http://127.0.0.1/'])(
    '%s is not on the list',
    async url => {
      expect(await ask({ url }, { hosts: 'any.test' })).toMatchObject({ error: 'HOST_NOT_ALLOWED', again: false });
    },
  );

  it('goes inside where the list names that very address', async () => {
    expect(await ask({}, { hosts: `api.test:${other.port}` })).toMatchObject({ error: 'ADDRESS_REFUSED' });
    expect(await ask({ url: `http://127.0.0.1:${other.port}/` })).toMatchObject({ ok: true });
    expect(await ask({ url: `http://0x7f.1:${other.port}/` })).toMatchObject({ ok: true });
  });

  it('is refused where one of several addresses lies inside', async () => {
    const mixed: Resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    expect(await ask({}, { resolve: mixed })).toMatchObject({ error: 'ADDRESS_REFUSED' });
  });

  it('resolves a name once: what the second answer would be does not matter', async () => {
    let asked = 0;
    const rebinding: Resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    expect(await ask({}, { resolve: rebinding })).toMatchObject({ ok: true });
    expect(asked).toBe(1);
  });

  it('checks every redirect anew', async () => {
    const to = (location: string) => {
      say = ({ url }, response) =>
        url === '/a' ? void response.writeHead(302, { location }).end() : sayJson(response, { url });
    };
    to('/b');
    expect(await ask()).toMatchObject({ ok: true, status: 200 });
    to('http://169.254.169.254/latest');
    expect(await ask()).toMatchObject({ error: 'HOST_NOT_ALLOWED' });
    to('http://[::1]/');
    expect(await ask()).toMatchObject({ error: 'HOST_NOT_ALLOWED' });
    to(`http://rebound.test:${other.port}/b`);
    const rebinding: Resolve = async host => [{ address: host === 'api.test' ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    const hosts = `api.test:${other.port},rebound.test:${other.port},127.0.0.1:${other.port}`;
    expect(await ask({}, { resolve: rebinding, hosts })).toMatchObject({ error: 'ADDRESS_REFUSED' });
    to('file:///etc/passwd');
    expect(await ask()).toMatchObject({ error: 'ADDRESS_REFUSED' });
    to('http://');
    expect(await ask()).toMatchObject({ error: 'ADDRESS_REFUSED' });
  });

  it('follows three redirects, not four', async () => {
    const steps = (most: number) => {
      say = ({ url }, response) => {
        const step = Number(url.slice(1)) || 0;
        if (step < most) response.writeHead(307, { location: `/${step + 1}` }).end();
        else sayJson(response, {});
      };
    };
    steps(3);
    expect(await ask({ url: `http://api.test:${other.port}/0` })).toMatchObject({ ok: true });
    steps(4);
    expect(await ask({ url: `http://api.test:${other.port}/0` })).toMatchObject({ error: 'TOO_MANY_REDIRECTS' });
  });

  it('takes headers of the service nowhere else', async () => {
    say = ({ url }, response) =>
      url === '/a'
        ? void response.writeHead(307, { location: `http://b.test:${other.port}/b` }).end()
        : sayJson(response, {});
    const hosts = `*.test:${other.port},127.0.0.1:${other.port}`;
    const headers = { authorization: 'Bearer s3cret' };
    expect(await ask({ method: 'POST', body: '{}', headers }, { hosts })).toMatchObject({ ok: true });
    expect(other.heard.map(({ headers }) => headers.authorization)).toEqual(['Bearer s3cret', undefined]);
    expect(other.heard.map(({ headers }) => headers['idempotency-key'])).toEqual(['eff_1', 'eff_1']);
  });

  it('cuts a huge answer', async () => {
    let written = 0;
    say = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        written += 65_536;
        if (!response.destroyed && written < 200 * 1024 * 1024) response.write(Buffer.alloc(65_536, 32), more);
      };
      more();
    };
    expect(await ask()).toMatchObject({ error: 'ANSWER_TOO_LARGE', again: false });
    expect(written).toBeLessThan(100 * 1024 * 1024);
  });

  it('does not wait for ever: for the head, for the rest, for a name', async () => {
    say = () => undefined;
    expect(await ask({}, { limits: { headMs: 30 } })).toMatchObject({ error: 'TIMEOUT', again: true });
    expect(await ask({ timeoutMs: 30 })).toMatchObject({ error: 'TIMEOUT', again: true });
    say = (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    expect(await ask({ timeoutMs: 60 })).toMatchObject({ error: 'TIMEOUT', again: true });
    const silent: Resolve = () => new Promise(() => undefined);
    expect(await ask({ timeoutMs: 30 }, { resolve: silent })).toMatchObject({ error: 'TIMEOUT', again: true });
  });

  it('tells a lost connection and an unknown name, without what was sent', async () => {
    say = (_, response) => void response.destroy();
    const lost = await ask({
      headers: { authorization: 'Bearer s3cret' },
      url: `http://api.test:${other.port}/a?inn=77`,
    });
    expect(lost).toMatchObject({ error: 'NETWORK', again: true });
    expect(JSON.stringify(lost)).not.toMatch(/s3cret|inn=77/);
    expect(await ask({}, { resolve: nowhere })).toMatchObject({ error: 'NETWORK', again: true });
  });

  it('does not send more than a megabyte', async () => {
    const body = JSON.stringify('x'.repeat(1024 * 1024));
    expect(await ask({ method: 'POST', body })).toMatchObject({ error: 'REQUEST_TOO_LARGE', again: false });
    expect(other.heard).toEqual([]);
  });
});
