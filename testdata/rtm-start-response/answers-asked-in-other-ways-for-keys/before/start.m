#import <Foundation/Foundation.h>
void start(void) {
    NSData *d = [NSData dataWithContentsOfURL:[NSURL URLWithString:@"https://slack.com/api/rtm.start"]];
    NSDictionary *json = [NSJSONSerialization JSONObjectWithData:d options:0 error:nil];
    for (NSDictionary *u in json[@"users"]) { NSLog(@"%@", u); }
    NSArray *c = [json objectForKey:@"channels"];
}
