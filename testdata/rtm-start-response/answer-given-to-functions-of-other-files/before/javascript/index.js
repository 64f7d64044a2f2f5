const { rtmStart } = require('./slack');
const store = require('./store');
async function main() {
  const team = await rtmStart(process.env.TOKEN);
  store.setTeam(team);
}
main();
