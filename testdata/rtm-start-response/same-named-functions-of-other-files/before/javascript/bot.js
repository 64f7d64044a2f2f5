const slack = require('./slack');

async function open(token) {
  const { url } = await slack.connect(token);
  return new WebSocket(url);
}
