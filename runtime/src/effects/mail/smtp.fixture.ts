import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

/** As much of RFC 5321 as a client needs. `refuses`: what it says instead of yes, for a command that fits. */
export async function mailServer(refuses: (line: string) => string | null = () => null): Promise<MailServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let [from, to, rest, data]: [string, string[], string, string | null] = ['', [], '', null];
    socket.write('220 test\r\n');
    socket.on('data', part => {
      rest += part.toString();
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (data !== null) {
          if (line !== '.') data += `${line}\r\n`;
          else {
            received.push({ from, to, data });
            [from, to, data] = ['', [], null];
            socket.write('250 taken\r\n');
          }
          continue;
        }
        const refused = refuses(line);
        const address = /<(.*)>/.exec(line)?.[1] ?? '';
        if (refused !== null) socket.write(`${refused}\r\n`);
        else if (/^QUIT/.test(line)) socket.end('221 bye\r\n');
        else if (/^DATA/.test(line)) {
          data = '';
          socket.write('354 go on\r\n');
        } else {
          if (/^MAIL/.test(line)) from = address;
          if (/^RCPT/.test(line)) to.push(address);
          socket.write(/^EHLO/.test(line) ? '250-test\r\n250 SMTPUTF8\r\n' : '250 ok\r\n');
        }
      }
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
