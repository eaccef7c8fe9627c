import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

describe('settings', () => {
  it('stay on the loopback address unless told otherwise', () => {
    expect(readSettings({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      demo: true,
      origin: null,
      secret: undefined,
      timeZone: 'Europe/Moscow',
    });
  });

  it('are read from the surroundings', () => {
    const env = {
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://x',
      MARSHRUT_DATA: '/var/lib/m',
      MARSHRUT_DEMO: '0',
      MARSHRUT_ORIGIN: 'https://m.example/',
      MARSHRUT_SECRET: 's',
      MARSHRUT_TIME_ZONE: 'Asia/Yekaterinburg',
      MARSHRUT_HTTP_ALLOW: 'api.example.org, *.partner.example:8443',
      MARSHRUT_SMTP: 'smtp://user:pass@mail.example:587',
      MARSHRUT_MAIL_FROM: 'robot@example.org',
      MARSHRUT_PROXY: 'loopback, 172.16.0.0/12, ::1',
      MARSHRUT_METRICS_TOKEN: 'a token for metrics',
    };
    expect(readSettings(env, 'api')).toEqual({
      part: 'api',
      port: 0,
      host: '0.0.0.0',
      databaseUrl: 'postgres://x',
      folder: '/var/lib/m',
      demo: false,
      origin: 'https://m.example',
      secret: 's',
      timeZone: 'Asia/Yekaterinburg',
      httpAllow: 'api.example.org, *.partner.example:8443',
      smtp: 'smtp://user:pass@mail.example:587',
      mailFrom: 'robot@example.org',
      proxy: 'loopback, 172.16.0.0/12, ::1',
      metricsToken: 'a token for metrics',
    });
  });

  it.each(['api', 'worker'])('a node for %s alone needs PostgreSQL and the secret of all nodes', part => {
    expect(() => readSettings({ MARSHRUT_SECRET: 's' }, part)).toThrow('Expected DATABASE_URL');
    expect(() => readSettings({ DATABASE_URL: 'postgres://x' }, part)).toThrow('Expected MARSHRUT_SECRET');
    expect(readSettings({ DATABASE_URL: 'postgres://x', MARSHRUT_SECRET: 's' }, part)).toMatchObject({ part });
  });

  it('refuse a part that is none', () => {
    expect(() => readSettings({}, 'leader')).toThrow("Expected nothing, 'api' or 'worker'");
  });

  it('ask nobody and send nothing unless told to', () => {
    expect(readSettings({})).toMatchObject({ httpAllow: '', smtp: null });
  });

  it.each([
    [{ MARSHRUT_HTTP_ALLOW: 'https://a' }, 'MARSHRUT_HTTP_ALLOW'],
    [{ MARSHRUT_MAIL_FROM: 'robot' }, 'MARSHRUT_MAIL_FROM'],
    [{ MARSHRUT_SMTP: 'http://user:s3cret@host' }, 'MARSHRUT_SMTP'],
    [{ MARSHRUT_PROXY: 'balancer' }, 'MARSHRUT_PROXY'],
    [{ MARSHRUT_PROXY: '10.0.0.0/x' }, 'MARSHRUT_PROXY'],
    [{ MARSHRUT_METRICS_TOKEN: 's3cret' }, 'MARSHRUT_METRICS_TOKEN'],
  ])('%j is refused by name', (env, name) => {
    expect(() => readSettings(env)).toThrow(name);
    expect(() => readSettings(env)).not.toThrow('s3cret');
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ MARSHRUT_ORIGIN: 'm.example' }, 'MARSHRUT_ORIGIN'],
    [{ MARSHRUT_ORIGIN: 'https://m.example/sub' }, 'MARSHRUT_ORIGIN'],
    [{ MARSHRUT_ORIGIN: 'javascript:alert(1)' }, 'MARSHRUT_ORIGIN'],
    [{ MARSHRUT_TIME_ZONE: 'Moscow' }, 'MARSHRUT_TIME_ZONE'],
  ])('%j is refused in words', (env, name) => expect(() => readSettings(env)).toThrow(`Expected ${name}`));
});
