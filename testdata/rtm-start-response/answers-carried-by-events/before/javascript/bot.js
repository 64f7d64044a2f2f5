const Slack = require('./slack');
const slack = new Slack();
slack.on('ready', (info) => {
  console.log(info.channels.length);
});
