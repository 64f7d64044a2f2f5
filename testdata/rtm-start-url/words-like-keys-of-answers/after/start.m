#import <Foundation/Foundation.h>
NSString *start(NSDictionary *options) {
    NSData *d = [NSData dataWithContentsOfURL:[NSURL URLWithString:@"https://slack.com/api/rtm.connect"]];
    [options setValue:@"all" forKey:@"users"];
    NSDictionary *json = [NSJSONSerialization JSONObjectWithData:d options:0 error:nil];
    return [json objectForKey:@"url"];
}
