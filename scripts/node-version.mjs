const needed = 24;
const found = process.versions.node;

if (Number(found.split('.')[0]) < needed) {
  const command = `npx -y pnpm@12 ${process.env.npm_lifecycle_event ?? 'start'}`;
  console.error(`Expected Node ${needed} or newer, but this is ${found}. Run "${command}": it brings its own Node.`);
  console.error(`Нужен Node ${needed} или новее, а это ${found}. Запустите «${command}»: он принесёт свой Node.`);
  process.exit(1);
}
