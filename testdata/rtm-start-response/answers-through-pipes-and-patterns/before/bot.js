const axios = require('axios');

async function start() {
  const { data: { channels, url } } = await axios.get('https://slack.com/api/rtm.start');
  return [channels, url];
}

async function list() {
  const { data: { channels } } = await axios.get('https://slack.com/api/conversations.list');
  return channels;
}
