use Api;
my $api = Api->new;
my $team = $api->start($ENV{TOKEN});
print scalar @{ $team->{users} };
