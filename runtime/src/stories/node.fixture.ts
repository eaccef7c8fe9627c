import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { NodeOrder, NodeTold } from '@marshrut/testing';

const program = fileURLToPath(new URL('../../../packages/testing/dist/nodes/node.js', import.meta.url));
const run = promisify(execFile);

/** A node as a process of its own, on this database. */
export class NodeProcess {
  readonly #kept: NodeTold[] = [];
  #heard = (): void => undefined;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', told => {
      this.#kept.push(told as NodeTold);
      this.#heard();
    });
  }

  /** Resolves when it can be told what to do. */
  static async start(url: string): Promise<NodeProcess> {
    const node = new NodeProcess(fork(program, [url], { execArgv: [] }));
    await node.tells('ready');
    return node;
  }

  order(order: NodeOrder): void {
    this.child.send(order);
  }

  /** The next it tells of this kind. */
  async tells<K extends NodeTold['told']>(kind: K): Promise<Extract<NodeTold, { told: K }>> {
    for (;;) {
      const at = this.#kept.findIndex(({ told }) => told === kind);
      if (at >= 0) return this.#kept.splice(at, 1)[0] as Extract<NodeTold, { told: K }>;
      await new Promise<void>(resolve => {
        this.#heard = resolve;
      });
    }
  }

  pause(): void {
    this.child.kill('SIGSTOP');
  }

  goOn(): void {
    this.child.kill('SIGCONT');
  }

  /** Resolves when the process stands still. */
  async stands(): Promise<void> {
    for (;;) {
      const { stdout } = await run('ps', ['-o', 'state=', '-p', String(this.child.pid)]);
      if (stdout.trim().startsWith('T')) return;
    }
  }

  /** Lets it finish what it does; answers its exit code. */
  async leave(): Promise<number | null> {
    const ended = once(this.child, 'exit');
    this.order({ do: 'leave' });
    const [code] = await ended;
    return code as number | null;
  }

  /** Whatever it is at. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
