const https = require('https');
https.get({ hostname: 'slack.com', path: '/api/rtm.connect?token=' + token + '' }, (res) => {
  let body = '';
  res.on('data', (d) => { body += d; });
  res.on('end', () => {
    const rtm = JSON.parse(body);
    console.log(rtm.url);
    console.log(rtm.users.length);
  });
});
