import { filesIn, MEGABYTES, type Value } from '@marshrut/model';
import { useEffect, useRef, useState } from 'react';
import type { Upload } from 'tus-js-client';
import { noteUploads } from '../uploading.js';
import { useLookups } from './lookups.js';

/** A file on its way to the server, or one that did not get there. */
export interface Sending {
  readonly key: string;
  readonly file: File;
  /** 0 … 1. */
  readonly share: number;
  readonly failed: UploadFailure | null;
}

export type UploadFailure =
  | 'TOO_LARGE'
  | 'EMPTY'
  | 'WRONG_KIND'
  | 'NOT_ITS_KIND'
  | 'WRONG_NAME'
  | 'NOT_FOUND'
  | 'FAILED';

interface Uploads {
  readonly sending: readonly Sending[];
  /** Names of the files that were sent from here, by id. */
  readonly names: ReadonlyMap<string, string>;
  send(files: readonly File[]): void;
  again(key: string): void;
  drop(key: string): void;
}

interface UploadsOptions {
  readonly task: string | undefined;
  /** The input's own name. */
  readonly name: string;
  readonly megabytes: number | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Waits before the connection is tried again, ms. */
const RETRIES = [0, 1000, 3000, 5000, 10_000, 20_000];
const CHUNK = 4 * 1024 * 1024;

/** Sends files to the server while the person goes on; one that breaks off goes on where it stopped, also after a reload. */
export function useUploads({ task = '', name, megabytes = MEGABYTES, value, onChange }: UploadsOptions): Uploads {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const own = useLookups();
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  const under = useRef(new Map<string, Upload | null>());

  useEffect(
    () => () => {
      for (const [key, upload] of under.current) {
        void upload?.abort();
        under.current.delete(key);
      }
      noteUploads(task, name, 0, 0);
    },
    [task, name],
  );
  const failed = sending.filter(one => one.failed !== null).length;
  useEffect(() => noteUploads(task, name, sending.length - failed, failed), [task, name, sending.length, failed]);

  const set = (key: string, change: Partial<Sending>) =>
    setSending(all => all.map(one => (one.key === key ? { ...one, ...change } : one)));
  const over = (key: string) => {
    under.current.delete(key);
  };
  const fail = (key: string, failed: UploadFailure) => {
    over(key);
    set(key, { failed });
  };

  const start = async ({ key, file }: Pick<Sending, 'key' | 'file'>) => {
    if (file.size === 0) return set(key, { failed: 'EMPTY' });
    if (file.size > megabytes * 1024 * 1024) return set(key, { failed: 'TOO_LARGE' });
    under.current.set(key, null);
    const tus = await import('tus-js-client').catch(() => null);
    if (!tus) return fail(key, 'FAILED');
    if (!under.current.has(key)) return undefined;
    const upload = new tus.Upload(file, {
      endpoint: '/files',
      chunkSize: CHUNK,
      retryDelays: RETRIES,
      metadata: { task, filename: file.name },
      removeFingerprintOnSuccess: true,
      fingerprint: async () => ['marshrut', task, file.name, file.size, file.lastModified].join('|'),
      onProgress: (sent, total) => set(key, { share: total > 0 ? sent / total : 0 }),
      onError: error => fail(key, failureOf(error)),
      onSuccess: () => {
        const id = upload.url?.split('/').at(-1) ?? '';
        over(key);
        setNames(all => new Map(all).set(id, file.name));
        setSending(all => all.filter(one => one.key !== key));
        attach([id]);
      },
    });
    under.current.set(key, upload);
    const [before] = await upload.findPreviousUploads();
    if (before) upload.resumeFromPreviousUpload(before);
    upload.start();
    return undefined;
  };

  const attach = (ids: readonly string[]) => {
    const { value: present, onChange: change } = latest.current;
    const next = [...filesIn(present), ...ids].join(',');
    latest.current = { value: next, onChange: change };
    change(next);
  };

  return {
    sending,
    names,
    send(files) {
      if (own) {
        const named = files.map(file => [own.attach(file), file.name] as const);
        setNames(all => new Map([...all, ...named]));
        attach(named.map(([id]) => id));
        return;
      }
      const added = files.map(file => ({ key: crypto.randomUUID(), file, share: 0, failed: null }));
      setSending(all => [...all, ...added]);
      for (const one of added) void start(one);
    },
    again(key) {
      const one = sending.find(found => found.key === key);
      if (!one) return;
      set(key, { failed: null, share: 0 });
      void start(one);
    },
    drop(key) {
      void under.current.get(key)?.abort(true);
      over(key);
      setSending(all => all.filter(one => one.key !== key));
    },
  };
}

const told: ReadonlySet<string> = new Set<UploadFailure>([
  'TOO_LARGE',
  'EMPTY',
  'WRONG_KIND',
  'NOT_ITS_KIND',
  'WRONG_NAME',
  'NOT_FOUND',
]);

/** The code the server told, where it did. */
function failureOf(error: unknown): UploadFailure {
  const response = (error as { originalResponse?: { getBody(): string } | null }).originalResponse;
  const code = /"code":"([A-Z_]+)"/.exec(response?.getBody() ?? '')?.[1] ?? '';
  return told.has(code) ? (code as UploadFailure) : 'FAILED';
}
