const bus = require('./bus');

exports.load = async (token) => {
  const response = await fetch('https://slack.com/api/rtm.start', { method: 'POST', body: new URLSearchParams({ token }) });
  bus.emit('connected', await response.json());
};
