const { rtmStart } = require('./slack');
async function main() {
  const team = await rtmStart(process.env.TOKEN);
  const ims = team.ims;
}
main();
