const request = require('request-promise');

function start(token) {
  return request.post('https://slack.com/api/rtm.start', { form: { token }, json: true });
}

function remember(answer, other) {
  console.log(answer.ims.length, other.channels);
}

async function main(token, other) {
  const answer = await start(token);
  remember(answer, other);
}
