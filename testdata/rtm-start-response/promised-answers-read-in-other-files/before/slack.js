const https = require('https');

function start(token) {
  return new Promise((resolve, reject) => {
    https.get('https://slack.com/api/rtm.start?token=' + token, (response) => {
      let body = '';
      response.on('data', (chunk) => { body += chunk; });
      response.on('end', () => resolve(JSON.parse(body)));
    }).on('error', reject);
  });
}

module.exports = { start };
