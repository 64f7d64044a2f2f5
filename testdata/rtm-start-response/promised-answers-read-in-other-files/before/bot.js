const { start } = require('./slack');

start(process.env.SLACK_TOKEN).then((team) => {
  console.log(`${team.channels.length} channels, ${team.url}`);
});
