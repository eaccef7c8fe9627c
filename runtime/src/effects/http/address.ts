import { BlockList, isIP } from 'node:net';

/** Ranges of IANA's registry of special addresses: this machine, private and shared networks, tests, multicast, reserved. */
const special4 = new BlockList();
for (const range of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
])
  addTo(special4, range, 'ipv4');

/** Of IPv6 only 2000::/3 is the internet: mapped, translated, local and multicast addresses lie outside of it. */
const global6 = new BlockList();
addTo(global6, '2000::/3', 'ipv6');

/** Inside of it: protocol assignments with Teredo, documentation, 6to4. */
const special6 = new BlockList();
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) addTo(special6, range, 'ipv6');

/** An address of the internet; everything else leads inside, or nowhere. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special4.check(address, 'ipv4');
    case 6:
      return !address.includes('%') && global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
    default:
      return false;
  }
}

function addTo(list: BlockList, range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', bits] = range.split('/');
  list.addSubnet(network, Number(bits), family);
}
