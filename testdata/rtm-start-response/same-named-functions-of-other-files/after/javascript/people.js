const bus = require('./bus');

bus.on('imported', (data) => console.log(data.users.length));
