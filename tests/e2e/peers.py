"""The list of calls for test_peers: what is asked of the sandbox, of moto and of dynalite, and what of an answer is compared."""

TABLE = "peers"


def s(text):
    return {"S": text}


def n(number):
    return {"N": str(number)}


def key(pk, number):
    return {"pk": s(pk), "n": n(number)}


def db(name, operation, **given):
    if operation not in ("list_tables", "batch_write_item", "batch_get_item", "transact_write_items", "transact_get_items"):
        given.setdefault("TableName", TABLE)
    return name, "dynamodb", operation, given


def create(table):
    return {"TableName": table, "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "n", "KeyType": "RANGE"}],
            "AttributeDefinitions": [{"AttributeName": a, "AttributeType": t} for a, t in
                                     (("pk", "S"), ("n", "N"), ("g", "S"))],
            "GlobalSecondaryIndexes": [{"IndexName": "by-g", "Projection": {"ProjectionType": "ALL"},
                                        "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}]}]}


def update(name, pk, number, expression, values=None, names=None, **more):
    given = {"Key": key(pk, number), "UpdateExpression": expression, **more}
    given.update({"ExpressionAttributeValues": values} if values else {})
    given.update({"ExpressionAttributeNames": names} if names else {})
    return db(name, "update_item", **given)


def query(name, condition, values, **more):
    return db(name, "query", KeyConditionExpression=condition, ExpressionAttributeValues=values, **more)


def write(**given):
    return {"Put": {"TableName": TABLE, **given}}


DYNAMODB = [
    db("create", "create_table", **create(TABLE)),
    db("create again", "create_table", **create(TABLE)),
    db("create without a definition", "create_table", TableName="bad", BillingMode="PAY_PER_REQUEST",
       KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
       AttributeDefinitions=[{"AttributeName": "other", "AttributeType": "S"}]),
    db("describe", "describe_table"),
    db("describe missing", "describe_table", TableName="missing"),
    db("list", "list_tables"),
    db("put", "put_item", Item={**key("a", 1), "t": s("one"), "g": s("x")}),
    db("put, old", "put_item", Item={**key("a", 1), "t": s("uno"), "g": s("x")}, ReturnValues="ALL_OLD"),
    db("put to missing table", "put_item", TableName="missing", Item=key("a", 1)),
    db("put, condition fails", "put_item", Item=key("a", 1), ConditionExpression="attribute_not_exists(pk)"),
    db("put, condition fails, old", "put_item", Item=key("a", 1), ConditionExpression="attribute_not_exists(pk)",
       ReturnValuesOnConditionCheckFailure="ALL_OLD"),
    db("put without range key", "put_item", Item={"pk": s("a")}),
    db("put, wrong key type", "put_item", Item={"pk": s("a"), "n": s("1")}),
    db("put, empty key", "put_item", Item={"pk": s(""), "n": n(1)}),
    db("put, empty set", "put_item", Item={**key("a", 2), "set": {"SS": []}}),
    db("put, set with a duplicate", "put_item", Item={**key("a", 2), "set": {"SS": ["x", "x"]}}),
    db("put, bad number", "put_item", Item={**key("a", 2), "v": n("abc")}),
    db("put, 39 digits", "put_item", Item={**key("a", 2), "v": n("1" * 39)}),
    db("put, 1e126", "put_item", Item={**key("a", 2), "v": n("1e126")}),
    db("put, all types", "put_item", Item={**key("a", 2), "v": n("-0015.500e1"), "b": {"B": b"\0\1"}, "no": {"NULL": True},
                                           "yes": {"BOOL": True}, "l": {"L": [n(1), s("")]}, "m": {"M": {"k": s("v")}},
                                           "ns": {"NS": ["3", "1.0"]}, "ss": {"SS": ["b", "a"]}}),
    db("get", "get_item", Key=key("a", 2), ConsistentRead=True),
    db("get, projection", "get_item", Key=key("a", 2), ProjectionExpression="v, l[0], m.k, nothing"),
    db("get, missing", "get_item", Key=key("a", 99)),
    db("get, half a key", "get_item", Key={"pk": s("a")}),
    db("get, key too many", "get_item", Key={**key("a", 2), "t": s("x")}),
    update("update", "a", 3, "SET t = :t, c = if_not_exists(c, :zero) + :one ADD ns :ns", {
        ":t": s("three"), ":zero": n(0), ":one": n(1), ":ns": {"NS": ["1"]}}, ReturnValues="ALL_NEW"),
    update("update again", "a", 3, "SET c = if_not_exists(c, :zero) + :one REMOVE t ADD ns :ns", {
        ":zero": n(0), ":one": n(1), ":ns": {"NS": ["2"]}}, ReturnValues="UPDATED_NEW"),
    update("update, list", "a", 3, "SET l = list_append(:l, :l)", {":l": {"L": [n(1)]}}, ReturnValues="UPDATED_NEW"),
    update("update, delete of a set", "a", 3, "DELETE ns :ns", {":ns": {"NS": ["1"]}}, ReturnValues="ALL_NEW"),
    update("update, old", "a", 3, "SET c = :c", {":c": n(9)}, ReturnValues="UPDATED_OLD"),
    update("update, add to text", "a", 1, "ADD t :one", {":one": n(1)}),
    update("update, paths overlap", "a", 3, "SET m.a = :v, m = :v", {":v": n(1)}),
    update("update, key", "a", 3, "SET n = :v", {":v": n(1)}),
    update("update, missing path", "a", 3, "SET x.y = :v", {":v": n(1)}),
    update("update, unused value", "a", 3, "SET c = :v", {":v": n(1), ":w": n(1)}),
    update("update, value not given", "a", 3, "SET c = :v", {":w": n(1)}),
    update("update, unused name", "a", 3, "SET c = :v", {":v": n(1)}, {"#x": "x"}),
    update("update, reserved word", "a", 3, "SET size = :v", {":v": n(1)}),
    update("update, syntax", "a", 3, "SET c == :v", {":v": n(1)}),
    update("update, condition fails", "a", 3, "SET c = :v", {":v": n(1)}, ConditionExpression="c > :v"
           " AND attribute_type(ns, :v)"),
    db("put 4", "put_item", Item={**key("a", 4), "t": s("four"), "g": s("x")}),
    db("put 10", "put_item", Item={**key("a", 10), "t": s("ten")}),
    query("query", "pk = :p", {":p": s("a")}, ProjectionExpression="n"),
    query("query, from", "pk = :p AND n >= :n", {":p": s("a"), ":n": n(3)}, ProjectionExpression="n"),
    query("query, between", "pk = :p AND n BETWEEN :n AND :m", {":p": s("a"), ":n": n(2), ":m": n(4)},
          ProjectionExpression="n"),
    query("query, down, limit", "pk = :p", {":p": s("a")}, ScanIndexForward=False, Limit=2, ProjectionExpression="n"),
    query("query, filter", "pk = :p", {":p": s("a"), ":t": s("f")}, FilterExpression="begins_with(t, :t)",
          ProjectionExpression="n"),
    query("query, index", "g = :g", {":g": s("x")}, IndexName="by-g", ProjectionExpression="n", ScanIndexForward=True),
    query("query, missing index", "g = :g", {":g": s("x")}, IndexName="none"),
    query("query without hash key", "n = :n", {":n": n(1)}),
    query("query, no match", "pk = :p", {":p": s("zz")}),
    query("query, two ranges", "pk = :p AND n > :n AND n < :m", {":p": s("a"), ":n": n(2), ":m": n(4)}),
    query("query, wrong key type", "pk = :p AND n = :n", {":p": s("a"), ":n": s("2")}),
    query("query, filter on key", "pk = :p", {":p": s("a"), ":n": n(1)}, FilterExpression="n = :n"),
    db("scan, count", "scan", Select="COUNT"),
    db("scan, filter", "scan", FilterExpression="contains(t, :t) OR size(l) > :one", Select="COUNT",
       ExpressionAttributeValues={":t": s("o"), ":one": n(1)}),
    db("scan, segment too high", "scan", Segment=3, TotalSegments=2),
    db("batch write", "batch_write_item", RequestItems={TABLE: [{"PutRequest": {"Item": key("b", i)}} for i in range(3)]}),
    db("batch write, twice the same", "batch_write_item",
       RequestItems={TABLE: [{"PutRequest": {"Item": key("b", 1)}}, {"DeleteRequest": {"Key": key("b", 1)}}]}),
    db("batch write, 26", "batch_write_item", RequestItems={TABLE: [{"PutRequest": {"Item": key("c", i)}} for i in range(26)]}),
    db("batch get", "batch_get_item", RequestItems={TABLE: {"Keys": [key("b", i) for i in range(5)]}}),
    db("batch get, twice the same", "batch_get_item", RequestItems={TABLE: {"Keys": [key("b", 1), key("b", 1)]}}),
    db("transaction", "transact_write_items", TransactItems=[
        write(Item=key("d", 1)), {"Delete": {"TableName": TABLE, "Key": key("b", 0)}}]),
    db("transaction, cancelled", "transact_write_items", TransactItems=[
        write(Item=key("d", 2)), write(Item=key("d", 1), ConditionExpression="attribute_not_exists(pk)")]),
    db("nothing of it was done", "get_item", Key=key("d", 2)),
    db("transaction, twice the same", "transact_write_items", TransactItems=[write(Item=key("d", 3)), write(Item=key("d", 3))]),
    db("transaction, get", "transact_get_items", TransactItems=[
        {"Get": {"TableName": TABLE, "Key": key("d", i)}} for i in (1, 2)]),
    db("delete, condition fails", "delete_item", Key=key("a", 1), ConditionExpression="t = :t",
       ExpressionAttributeValues={":t": s("x")}),
    db("delete, old", "delete_item", Key=key("a", 1), ReturnValues="ALL_OLD"),
    db("delete, missing", "delete_item", Key=key("a", 1)),
    db("delete, condition on missing", "delete_item", Key=key("a", 1), ConditionExpression="attribute_exists(pk)"),
    db("backups", "describe_continuous_backups"),
    db("backups on", "update_continuous_backups", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}),
    db("time to live", "describe_time_to_live"),
    db("delete table", "delete_table"),
    db("delete table again", "delete_table", TableName="missing"),
]


def ecs(name, operation, pick="", **given):
    return name, "ecs", operation, given, pick


CONTAINERS = [{"name": "app", "image": "none", "memory": 64, "command": ["sleep", "60"],
               "environment": [{"name": "A", "value": "1"}]}]
# Only what a remediation reads is compared: JMESPath.
SERVICE = "service.{n: serviceName, a: serviceArn, c: clusterArn, s: status, d: desiredCount, t: taskDefinition}"
ECS = [
    ecs("create cluster", "create_cluster", "cluster.{n: clusterName, a: clusterArn, s: status}", clusterName="peers"),
    ecs("clusters", "list_clusters", "clusterArns"),
    ecs("describe clusters", "describe_clusters", "{c: clusters[].clusterName, f: failures[].{a: arn, r: reason}}",
        clusters=["peers", "none"]),
    ecs("register", "register_task_definition",
        "taskDefinition.{a: taskDefinitionArn, r: revision, s: status, e: containerDefinitions[0].environment}",
        family="app", containerDefinitions=CONTAINERS),
    ecs("register again", "register_task_definition", "taskDefinition.taskDefinitionArn", family="app",
        containerDefinitions=CONTAINERS),
    ecs("definition", "describe_task_definition", "taskDefinition.{a: taskDefinitionArn, c: containerDefinitions[0].command}",
        taskDefinition="app"),
    ecs("missing definition", "describe_task_definition", "@", taskDefinition="none"),
    ecs("definitions", "list_task_definitions", "taskDefinitionArns", familyPrefix="app"),
    ecs("create service", "create_service", SERVICE, cluster="peers", serviceName="web", taskDefinition="app:1", desiredCount=0),
    ecs("service in missing cluster", "create_service", "@", cluster="none", serviceName="web", taskDefinition="app:1",
        desiredCount=0),
    ecs("describe services", "describe_services", "{s: services[].serviceName, f: failures[].{a: arn, r: reason}}",
        cluster="peers", services=["web", "none"]),
    ecs("update service", "update_service", SERVICE, cluster="peers", service="web", taskDefinition="app:2", desiredCount=0),
    ecs("update missing service", "update_service", "@", cluster="peers", service="none", desiredCount=1),
    ecs("update, missing definition", "update_service", "@", cluster="peers", service="web", taskDefinition="none"),
    ecs("services", "list_services", "serviceArns", cluster="peers"),
    ecs("tasks", "list_tasks", "taskArns", cluster="peers", serviceName="web"),
    ecs("tasks of missing service", "list_tasks", "@", cluster="peers", serviceName="none"),
    ecs("delete cluster with a service", "delete_cluster", "@", cluster="peers"),
    ecs("delete service", "delete_service", "service.{n: serviceName, s: status}", cluster="peers", service="web"),
    ecs("deregister", "deregister_task_definition", "taskDefinition.{a: taskDefinitionArn, s: status}", taskDefinition="app:1"),
]


def logs(name, operation, pick="@", **given):
    return name, "logs", operation, given, pick


def log_calls(now_ms):
    group, stream = {"logGroupName": "/peers"}, {"logGroupName": "/peers", "logStreamName": "one"}
    return [
        logs("create group", "create_log_group", **group),
        logs("create group again", "create_log_group", **group),
        logs("create stream", "create_log_stream", **stream),
        logs("create stream in missing group", "create_log_stream", logGroupName="none", logStreamName="one"),
        logs("put", "put_log_events", "rejectedLogEventsInfo", **stream, logEvents=[
            {"timestamp": now_ms + i, "message": text} for i, text in enumerate(("ok one", "ERROR two", "ok three"))]),
        logs("put, not in order", "put_log_events", **stream, logEvents=[
            {"timestamp": now_ms + 9, "message": "b"}, {"timestamp": now_ms, "message": "a"}]),
        logs("groups", "describe_log_groups", "logGroups[].{n: logGroupName, r: retentionInDays}", logGroupNamePrefix="/peers"),
        logs("streams", "describe_log_streams", "logStreams[].logStreamName", **group),
        logs("get", "get_log_events", "events[].message", **stream, startFromHead=True),
        logs("filter", "filter_log_events", "events[].{s: logStreamName, m: message}", **group, filterPattern="ERROR"),
        logs("filter, two words", "filter_log_events", "events[].message", **group, filterPattern="ok three"),
        logs("filter, missing group", "filter_log_events", logGroupName="none"),
        logs("retention", "put_retention_policy", **group, retentionInDays=7),
        logs("retention of 6 days", "put_retention_policy", **group, retentionInDays=6),
        logs("groups with retention", "describe_log_groups", "logGroups[].retentionInDays", logGroupNamePrefix="/peers"),
        logs("delete group", "delete_log_group", **group),
        logs("delete group again", "delete_log_group", **group),
    ]


URL, TOPIC = "http://localhost/123456789012/q", "arn:aws:sns:eu-west-1:123456789012:t"
QUEUE_ARN, BUS_ARN = "arn:aws:sqs:eu-west-1:123456789012:q", "arn:aws:events:eu-west-1:123456789012:event-bus/b"


def sqs(name, operation, pick="", **given):
    return name, "sqs", operation, given, pick


def sns(name, operation, pick="", **given):
    return name, "sns", operation, given, pick


def events(name, operation, pick="", **given):
    return name, "events", operation, given, pick


SQS = [
    sqs("create queue", "create_queue", "QueueUrl != null", QueueName="q", Attributes={"VisibilityTimeout": "5"}, tags={"a": "1"}),
    sqs("create queue again, other", "create_queue", QueueName="q", Attributes={"VisibilityTimeout": "6"}),
    sqs("create queue, bad name", "create_queue", QueueName="a b"),
    sqs("create queue, unknown attribute", "create_queue", QueueName="q2", Attributes={"None": "1"}),
    sqs("url of missing", "get_queue_url", QueueName="none"),
    sqs("queue attributes", "get_queue_attributes", "Attributes.[QueueArn, VisibilityTimeout, DelaySeconds, "
        "MessageRetentionPeriod, ReceiveMessageWaitTimeSeconds]", QueueUrl=URL, AttributeNames=["All"]),
    sqs("send", "send_message", "[MD5OfMessageBody, MD5OfMessageAttributes]", QueueUrl=URL, MessageBody="ü", MessageAttributes={
        "n": {"DataType": "Number", "StringValue": "1"}, "b": {"DataType": "Binary", "BinaryValue": b"\0\1"},
        "a": {"DataType": "String.x", "StringValue": "v"}}),
    sqs("send, empty", "send_message", QueueUrl=URL, MessageBody=""),
    sqs("send, control character", "send_message", QueueUrl=URL, MessageBody="\u0001"),
    sqs("send, delay of 901", "send_message", QueueUrl=URL, MessageBody="m", DelaySeconds=901),
    sqs("send batch", "send_message_batch", "[Successful[].Id, Failed[].Id]", QueueUrl=URL, Entries=[
        {"Id": "1", "MessageBody": "one"}, {"Id": "2", "MessageBody": "two"}]),
    sqs("send batch, same ids", "send_message_batch", QueueUrl=URL, Entries=[
        {"Id": "1", "MessageBody": "one"}, {"Id": "1", "MessageBody": "two"}]),
    sqs("send batch, empty", "send_message_batch", QueueUrl=URL, Entries=[]),
    sqs("receive", "receive_message", "Messages[].[Body, MD5OfBody, MD5OfMessageAttributes]", QueueUrl=URL,
        MaxNumberOfMessages=10, MessageAttributeNames=["All"]),
    sqs("receive, all hidden", "receive_message", "Messages", QueueUrl=URL),
    sqs("receive 11", "receive_message", QueueUrl=URL, MaxNumberOfMessages=11),
    sqs("delete, bad handle", "delete_message", QueueUrl=URL, ReceiptHandle="bad"),
    sqs("change visibility, bad handle", "change_message_visibility", QueueUrl=URL, ReceiptHandle="bad", VisibilityTimeout=0),
    sqs("counts", "get_queue_attributes", QueueUrl=URL, AttributeNames=[
        "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed"]),
    sqs("dead letters, missing queue", "set_queue_attributes", QueueUrl=URL, Attributes={
        "RedrivePolicy": '{"deadLetterTargetArn":"' + QUEUE_ARN + '-none","maxReceiveCount":3}'}),
    sqs("tag queue", "tag_queue", QueueUrl=URL, Tags={"b": "2"}),
    sqs("queue tags", "list_queue_tags", QueueUrl=URL),
    sqs("purge", "purge_queue", QueueUrl=URL),
]

SNS = [
    sns("create topic", "create_topic", Name="t", Attributes={"SignatureVersion": "2"}, Tags=[{"Key": "a", "Value": "1"}]),
    sns("create topic again", "create_topic", Name="t"),
    sns("create topic, bad name", "create_topic", Name="a b"),
    sns("topic attributes", "get_topic_attributes", "Attributes.[TopicArn, Owner, SubscriptionsConfirmed, SubscriptionsPending]",
        TopicArn=TOPIC),
    sns("attributes of missing", "get_topic_attributes", TopicArn=TOPIC + "x"),
    sns("subscribe queue", "subscribe", "SubscriptionArn != null", TopicArn=TOPIC, Protocol="sqs", Endpoint=QUEUE_ARN, Attributes={
        "RawMessageDelivery": "true", "FilterPolicy": '{"n": [1]}'}),
    sns("subscribe, bad filter", "subscribe", TopicArn=TOPIC, Protocol="sqs", Endpoint=QUEUE_ARN + "2",
        Attributes={"FilterPolicy": '{"n": 1}'}),
    sns("subscribe to missing", "subscribe", TopicArn=TOPIC + "x", Protocol="sqs", Endpoint=QUEUE_ARN),
    sns("subscriptions", "list_subscriptions_by_topic", "Subscriptions[].[Protocol, Endpoint, Owner, TopicArn]", TopicArn=TOPIC),
    sns("publish", "publish", "MessageId != null", TopicArn=TOPIC, Message="m"),
    sns("publish to missing", "publish", TopicArn=TOPIC + "x", Message="m"),
    sns("publish, empty", "publish", TopicArn=TOPIC, Message=""),
    sns("publish, subject of 101", "publish", TopicArn=TOPIC, Message="m", Subject="s" * 101),
    sns("publish, too long", "publish", TopicArn=TOPIC, Message="m" * 262145),
    sns("publish batch", "publish_batch", "[Successful[].Id, Failed[].Id]", TopicArn=TOPIC, PublishBatchRequestEntries=[
        {"Id": "1", "Message": "one"}, {"Id": "2", "Message": "two"}]),
    sns("publish batch, same ids", "publish_batch", TopicArn=TOPIC, PublishBatchRequestEntries=[
        {"Id": "1", "Message": "one"}, {"Id": "1", "Message": "two"}]),
    sns("confirm, bad token", "confirm_subscription", TopicArn=TOPIC, Token="x"),
    sns("topic tags", "list_tags_for_resource", ResourceArn=TOPIC),
    sns("delete topic", "delete_topic", TopicArn=TOPIC),
    sns("delete topic again", "delete_topic", TopicArn=TOPIC),
]

EVENTS = [
    events("create bus", "create_event_bus", Name="b"),
    events("create bus again", "create_event_bus", Name="b"),
    events("describe missing bus", "describe_event_bus", Name="none"),
    events("put rule", "put_rule", Name="r", EventBusName="b", EventPattern='{"source": ["s"]}'),
    events("put rule, bad pattern", "put_rule", Name="bad", EventPattern='{"source": 1}'),
    events("put rule, nothing", "put_rule", Name="bad"),
    events("put rule, schedule on another bus", "put_rule", Name="bad", EventBusName="b", ScheduleExpression="rate(1 minute)"),
    events("describe rule", "describe_rule", "[Name, Arn, EventPattern, State, EventBusName]", Name="r", EventBusName="b"),
    events("describe missing rule", "describe_rule", Name="none", EventBusName="b"),
    events("put targets", "put_targets", Rule="r", EventBusName="b", Targets=[{"Id": "1", "Arn": QUEUE_ARN, "InputPath": "$.detail"}]),
    events("put targets of missing", "put_targets", Rule="none", EventBusName="b", Targets=[{"Id": "1", "Arn": QUEUE_ARN}]),
    events("targets", "list_targets_by_rule", Rule="r", EventBusName="b"),
    events("rules of target", "list_rule_names_by_target", TargetArn=QUEUE_ARN, EventBusName="b"),
    events("delete rule with targets", "delete_rule", Name="r", EventBusName="b"),
    events("put events", "put_events", "[FailedEntryCount, Entries[].ErrorCode]", Entries=[
        {"Source": "s", "DetailType": "t", "Detail": "{}", "EventBusName": "b"},
        {"Source": "s", "DetailType": "t", "Detail": "[", "EventBusName": "b"},
        {"DetailType": "t", "Detail": "{}", "EventBusName": "b"}]),
    events("put 11 events", "put_events", Entries=[{"Source": "s", "DetailType": "t", "Detail": "{}"}] * 11),
    events("create archive", "create_archive", "[ArchiveArn, State]", ArchiveName="a", EventSourceArn=BUS_ARN),
    events("create archive again", "create_archive", ArchiveName="a", EventSourceArn=BUS_ARN),
    events("describe archive", "describe_archive", "[ArchiveName, EventSourceArn, State, RetentionDays]", ArchiveName="a"),
    events("describe missing replay", "describe_replay", ReplayName="none"),
    events("disable", "disable_rule", Name="r", EventBusName="b"),
    events("disabled", "describe_rule", "State", Name="r", EventBusName="b"),
    events("remove targets", "remove_targets", Rule="r", EventBusName="b", Ids=["1"]),
    events("delete rule", "delete_rule", Name="r", EventBusName="b"),
]
