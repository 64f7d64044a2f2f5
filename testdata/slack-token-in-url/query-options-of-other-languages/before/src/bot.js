const axios = require('axios');
const WebSocket = require('ws');

async function start(token) {
  const { data } = await axios.get('https://slack.com/api/rtm.start', {
    params: {
      token,
      simple_latest: true,
      no_unreads: true,
    },
  });
  const ws = new WebSocket(data.url);
  data.users.forEach((u) => console.log(u.name));
  const me = data.self.id;
  return { ws, me, channels: data.channels };
}
