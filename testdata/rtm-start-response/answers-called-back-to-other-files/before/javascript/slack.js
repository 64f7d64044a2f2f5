const request = require('request');
module.exports.start = function (token, callback) {
  request('https://slack.com/api/rtm.start?token=' + token, (err, res, body) => {
    callback(err, JSON.parse(body));
  });
};
