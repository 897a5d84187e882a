/* table_sqs.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "sqs"
 * 2012-11-05. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "AWSAccountIds\0"
    "member\0"
    "Actions\0"
    "Label\0"
    "QueueUrl\0"
    "AddPermission\0"
    "TaskHandle\0"
    "ApproximateNumberOfMessagesMoved\0"
    "CancelMessageMoveTask\0"
    "ReceiptHandle\0"
    "VisibilityTimeout\0"
    "ChangeMessageVisibility\0"
    "Entries\0"
    "Id\0"
    "Failed\0"
    "Code\0"
    "Message\0"
    "SenderFault\0"
    "Successful\0"
    "ChangeMessageVisibilityBatch\0"
    "Attributes\0"
    "key\0"
    "value\0"
    "QueueName\0"
    "tags\0"
    "CreateQueue\0"
    "DeleteMessage\0"
    "DeleteMessageBatch\0"
    "DeleteQueue\0"
    "AttributeNames\0"
    "GetQueueAttributes\0"
    "QueueOwnerAWSAccountId\0"
    "GetQueueUrl\0"
    "MaxResults\0"
    "NextToken\0"
    "queueUrls\0"
    "ListDeadLetterSourceQueues\0"
    "SourceArn\0"
    "Results\0"
    "ApproximateNumberOfMessagesToMove\0"
    "DestinationArn\0"
    "FailureReason\0"
    "MaxNumberOfMessagesPerSecond\0"
    "StartedTimestamp\0"
    "Status\0"
    "ListMessageMoveTasks\0"
    "Tags\0"
    "ListQueueTags\0"
    "QueueNamePrefix\0"
    "QueueUrls\0"
    "ListQueues\0"
    "PurgeQueue\0"
    "MaxNumberOfMessages\0"
    "MessageAttributeNames\0"
    "MessageSystemAttributeNames\0"
    "ReceiveRequestAttemptId\0"
    "WaitTimeSeconds\0"
    "Messages\0"
    "Body\0"
    "MD5OfBody\0"
    "MD5OfMessageAttributes\0"
    "MessageAttributes\0"
    "BinaryListValues\0"
    "BinaryValue\0"
    "DataType\0"
    "StringListValues\0"
    "StringValue\0"
    "MessageId\0"
    "ReceiveMessage\0"
    "RemovePermission\0"
    "DelaySeconds\0"
    "MessageBody\0"
    "MessageDeduplicationId\0"
    "MessageGroupId\0"
    "MessageSystemAttributes\0"
    "MD5OfMessageBody\0"
    "MD5OfMessageSystemAttributes\0"
    "SequenceNumber\0"
    "SendMessage\0"
    "SendMessageBatch\0"
    "SetQueueAttributes\0"
    "StartMessageMoveTask\0"
    "TagQueue\0"
    "TagKeys\0"
    "UntagQueue\0"
    "All\0"
    "Policy\0"
    "MaximumMessageSize\0"
    "MessageRetentionPeriod\0"
    "ApproximateNumberOfMessages\0"
    "ApproximateNumberOfMessagesNotVisible\0"
    "CreatedTimestamp\0"
    "LastModifiedTimestamp\0"
    "QueueArn\0"
    "ApproximateNumberOfMessagesDelayed\0"
    "ReceiveMessageWaitTimeSeconds\0"
    "RedrivePolicy\0"
    "FifoQueue\0"
    "ContentBasedDeduplication\0"
    "KmsMasterKeyId\0"
    "KmsDataKeyReusePeriodSeconds\0"
    "DeduplicationScope\0"
    "FifoThroughputLimit\0"
    "RedriveAllowPolicy\0"
    "SqsManagedSseEnabled\0"
    "SenderId\0"
    "SentTimestamp\0"
    "ApproximateReceiveCount\0"
    "ApproximateFirstReceiveTimestamp\0"
    "AWSTraceHeader\0"
    "DeadLetterQueueSourceArn\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 4, 0 }, /* AddPermissionRequest */
    { TABLE_LIST, 0, 1, 4 }, /* AWSAccountIdList */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_LIST, 0, 1, 5 }, /* ActionNameList */
    { TABLE_STRUCTURE, 0, 1, 6 }, /* CancelMessageMoveTaskRequest */
    { TABLE_STRUCTURE, 0, 1, 7 }, /* CancelMessageMoveTaskResult */
    { TABLE_LONG, 0, 0, 0 }, /* Long */
    { TABLE_STRUCTURE, 0, 3, 8 }, /* ChangeMessageVisibilityRequest */
    { TABLE_INTEGER, 0, 0, 0 }, /* NullableInteger */
    { TABLE_STRUCTURE, 0, 2, 11 }, /* ChangeMessageVisibilityBatchRequest */
    { TABLE_LIST, 0, 1, 13 }, /* ChangeMessageVisibilityBatchRequestEntryList */
    { TABLE_STRUCTURE, 0, 3, 14 }, /* ChangeMessageVisibilityBatchRequestEntry */
    { TABLE_STRUCTURE, 0, 2, 17 }, /* ChangeMessageVisibilityBatchResult */
    { TABLE_LIST, 0, 1, 19 }, /* BatchResultErrorEntryList */
    { TABLE_STRUCTURE, 0, 4, 20 }, /* BatchResultErrorEntry */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Boolean */
    { TABLE_LIST, 0, 1, 24 }, /* ChangeMessageVisibilityBatchResultEntryList */
    { TABLE_STRUCTURE, 0, 1, 25 }, /* ChangeMessageVisibilityBatchResultEntry */
    { TABLE_STRUCTURE, 0, 3, 26 }, /* CreateQueueRequest */
    { TABLE_MAP, 0, 2, 29 }, /* QueueAttributeMap */
    { TABLE_STRING, 0, 22, 0 }, /* QueueAttributeName */
    { TABLE_MAP, 0, 2, 31 }, /* TagMap */
    { TABLE_STRING, 0, 0, 0 }, /* TagKey */
    { TABLE_STRING, 0, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 1, 33 }, /* CreateQueueResult */
    { TABLE_STRUCTURE, 0, 2, 34 }, /* DeleteMessageRequest */
    { TABLE_STRUCTURE, 0, 2, 36 }, /* DeleteMessageBatchRequest */
    { TABLE_LIST, 0, 1, 38 }, /* DeleteMessageBatchRequestEntryList */
    { TABLE_STRUCTURE, 0, 2, 39 }, /* DeleteMessageBatchRequestEntry */
    { TABLE_STRUCTURE, 0, 2, 41 }, /* DeleteMessageBatchResult */
    { TABLE_LIST, 0, 1, 43 }, /* DeleteMessageBatchResultEntryList */
    { TABLE_STRUCTURE, 0, 1, 44 }, /* DeleteMessageBatchResultEntry */
    { TABLE_STRUCTURE, 0, 1, 45 }, /* DeleteQueueRequest */
    { TABLE_STRUCTURE, 0, 2, 46 }, /* GetQueueAttributesRequest */
    { TABLE_LIST, 0, 1, 48 }, /* AttributeNameList */
    { TABLE_STRUCTURE, 0, 1, 49 }, /* GetQueueAttributesResult */
    { TABLE_STRUCTURE, 0, 2, 50 }, /* GetQueueUrlRequest */
    { TABLE_STRUCTURE, 0, 1, 52 }, /* GetQueueUrlResult */
    { TABLE_STRUCTURE, 0, 3, 53 }, /* ListDeadLetterSourceQueuesRequest */
    { TABLE_INTEGER, 0, 0, 0 }, /* BoxedInteger */
    { TABLE_STRING, 0, 0, 0 }, /* Token */
    { TABLE_STRUCTURE, 0, 2, 56 }, /* ListDeadLetterSourceQueuesResult */
    { TABLE_LIST, 0, 1, 58 }, /* QueueUrlList */
    { TABLE_STRUCTURE, 0, 2, 59 }, /* ListMessageMoveTasksRequest */
    { TABLE_STRUCTURE, 0, 1, 61 }, /* ListMessageMoveTasksResult */
    { TABLE_LIST, 0, 1, 62 }, /* ListMessageMoveTasksResultEntryList */
    { TABLE_STRUCTURE, 0, 9, 63 }, /* ListMessageMoveTasksResultEntry */
    { TABLE_LONG, 0, 0, 0 }, /* NullableLong */
    { TABLE_STRUCTURE, 0, 1, 72 }, /* ListQueueTagsRequest */
    { TABLE_STRUCTURE, 0, 1, 73 }, /* ListQueueTagsResult */
    { TABLE_STRUCTURE, 0, 3, 74 }, /* ListQueuesRequest */
    { TABLE_STRUCTURE, 0, 2, 77 }, /* ListQueuesResult */
    { TABLE_STRUCTURE, 0, 1, 79 }, /* PurgeQueueRequest */
    { TABLE_STRUCTURE, 0, 8, 80 }, /* ReceiveMessageRequest */
    { TABLE_LIST, 0, 1, 88 }, /* MessageAttributeNameList */
    { TABLE_STRING, 0, 0, 0 }, /* MessageAttributeName */
    { TABLE_LIST, 0, 1, 89 }, /* MessageSystemAttributeList */
    { TABLE_STRING, 0, 10, 22 }, /* MessageSystemAttributeName */
    { TABLE_STRUCTURE, 0, 1, 90 }, /* ReceiveMessageResult */
    { TABLE_LIST, 0, 1, 91 }, /* MessageList */
    { TABLE_STRUCTURE, 0, 7, 92 }, /* Message */
    { TABLE_MAP, 0, 2, 99 }, /* MessageSystemAttributeMap */
    { TABLE_MAP, 0, 2, 101 }, /* MessageBodyAttributeMap */
    { TABLE_STRUCTURE, 0, 5, 103 }, /* MessageAttributeValue */
    { TABLE_LIST, 0, 1, 108 }, /* BinaryList */
    { TABLE_BLOB, 0, 0, 0 }, /* Binary */
    { TABLE_LIST, 0, 1, 109 }, /* StringList */
    { TABLE_STRUCTURE, 0, 2, 110 }, /* RemovePermissionRequest */
    { TABLE_STRUCTURE, 0, 7, 112 }, /* SendMessageRequest */
    { TABLE_MAP, 0, 2, 119 }, /* MessageBodySystemAttributeMap */
    { TABLE_STRING, 0, 1, 32 }, /* MessageSystemAttributeNameForSends */
    { TABLE_STRUCTURE, 0, 5, 121 }, /* MessageSystemAttributeValue */
    { TABLE_STRUCTURE, 0, 5, 126 }, /* SendMessageResult */
    { TABLE_STRUCTURE, 0, 2, 131 }, /* SendMessageBatchRequest */
    { TABLE_LIST, 0, 1, 133 }, /* SendMessageBatchRequestEntryList */
    { TABLE_STRUCTURE, 0, 7, 134 }, /* SendMessageBatchRequestEntry */
    { TABLE_STRUCTURE, 0, 2, 141 }, /* SendMessageBatchResult */
    { TABLE_LIST, 0, 1, 143 }, /* SendMessageBatchResultEntryList */
    { TABLE_STRUCTURE, 0, 6, 144 }, /* SendMessageBatchResultEntry */
    { TABLE_STRUCTURE, 0, 2, 150 }, /* SetQueueAttributesRequest */
    { TABLE_STRUCTURE, 0, 3, 152 }, /* StartMessageMoveTaskRequest */
    { TABLE_STRUCTURE, 0, 1, 155 }, /* StartMessageMoveTaskResult */
    { TABLE_STRUCTURE, 0, 2, 156 }, /* TagQueueRequest */
    { TABLE_STRUCTURE, 0, 2, 158 }, /* UntagQueueRequest */
    { TABLE_LIST, 0, 1, 160 }, /* TagKeyList */
};

static const struct table_member members[] = {
    { {269}, {269}, 1, 3 }, /* AddPermissionRequest.AWSAccountIds */
    { {5639}, {5639}, 3, 3 }, /* AddPermissionRequest.Actions */
    { {7685}, {7685}, 2, 1 }, /* AddPermissionRequest.Label */
    { {9224}, {9224}, 2, 1 }, /* AddPermissionRequest.QueueUrl */
    { {3846}, {3846}, 2, 0 }, /* AWSAccountIdList.member */
    { {3846}, {3846}, 2, 0 }, /* ActionNameList.member */
    { {15114}, {15114}, 2, 1 }, /* CancelMessageMoveTaskRequest.TaskHandle */
    { {17952}, {17952}, 6, 0 }, /* CancelMessageMoveTaskResult.ApproximateNumberOfMessagesMoved */
    { {9224}, {9224}, 2, 1 }, /* ChangeMessageVisibilityRequest.QueueUrl */
    { {32013}, {32013}, 2, 1 }, /* ChangeMessageVisibilityRequest.ReceiptHandle */
    { {35601}, {35601}, 8, 1 }, /* ChangeMessageVisibilityRequest.VisibilityTimeout */
    { {46343}, {46343}, 10, 3 }, /* ChangeMessageVisibilityBatchRequest.Entries */
    { {9224}, {9224}, 2, 1 }, /* ChangeMessageVisibilityBatchRequest.QueueUrl */
    { {3846}, {3846}, 11, 0 }, /* ChangeMessageVisibilityBatchRequestEntryList.member */
    { {48386}, {48386}, 2, 1 }, /* ChangeMessageVisibilityBatchRequestEntry.Id */
    { {32013}, {32013}, 2, 1 }, /* ChangeMessageVisibilityBatchRequestEntry.ReceiptHandle */
    { {35601}, {35601}, 8, 0 }, /* ChangeMessageVisibilityBatchRequestEntry.VisibilityTimeout */
    { {49158}, {49158}, 13, 3 }, /* ChangeMessageVisibilityBatchResult.Failed */
    { {57354}, {57354}, 16, 3 }, /* ChangeMessageVisibilityBatchResult.Successful */
    { {3846}, {3846}, 14, 0 }, /* BatchResultErrorEntryList.member */
    { {50948}, {50948}, 2, 1 }, /* BatchResultErrorEntry.Code */
    { {48386}, {48386}, 2, 1 }, /* BatchResultErrorEntry.Id */
    { {52231}, {52231}, 2, 0 }, /* BatchResultErrorEntry.Message */
    { {54283}, {54283}, 15, 1 }, /* BatchResultErrorEntry.SenderFault */
    { {3846}, {3846}, 17, 0 }, /* ChangeMessageVisibilityBatchResultEntryList.member */
    { {48386}, {48386}, 2, 1 }, /* ChangeMessageVisibilityBatchResultEntry.Id */
    { {67594}, {67594}, 19, 2 }, /* CreateQueueRequest.Attributes */
    { {72969}, {72969}, 2, 1 }, /* CreateQueueRequest.QueueName */
    { {75524}, {75524}, 21, 2 }, /* CreateQueueRequest.tags */
    { {70403}, {70403}, 20, 0 }, /* QueueAttributeMap.key */
    { {71429}, {71429}, 2, 0 }, /* QueueAttributeMap.value */
    { {70403}, {70403}, 22, 0 }, /* TagMap.key */
    { {71429}, {71429}, 23, 0 }, /* TagMap.value */
    { {9224}, {9224}, 2, 0 }, /* CreateQueueResult.QueueUrl */
    { {9224}, {9224}, 2, 1 }, /* DeleteMessageRequest.QueueUrl */
    { {32013}, {32013}, 2, 1 }, /* DeleteMessageRequest.ReceiptHandle */
    { {46343}, {46343}, 27, 3 }, /* DeleteMessageBatchRequest.Entries */
    { {9224}, {9224}, 2, 1 }, /* DeleteMessageBatchRequest.QueueUrl */
    { {3846}, {3846}, 28, 0 }, /* DeleteMessageBatchRequestEntryList.member */
    { {48386}, {48386}, 2, 1 }, /* DeleteMessageBatchRequestEntry.Id */
    { {32013}, {32013}, 2, 1 }, /* DeleteMessageBatchRequestEntry.ReceiptHandle */
    { {49158}, {49158}, 13, 3 }, /* DeleteMessageBatchResult.Failed */
    { {57354}, {57354}, 30, 3 }, /* DeleteMessageBatchResult.Successful */
    { {3846}, {3846}, 31, 0 }, /* DeleteMessageBatchResultEntryList.member */
    { {48386}, {48386}, 2, 1 }, /* DeleteMessageBatchResultEntry.Id */
    { {9224}, {9224}, 2, 1 }, /* DeleteQueueRequest.QueueUrl */
    { {91406}, {91406}, 34, 2 }, /* GetQueueAttributesRequest.AttributeNames */
    { {9224}, {9224}, 2, 1 }, /* GetQueueAttributesRequest.QueueUrl */
    { {3846}, {3846}, 20, 0 }, /* AttributeNameList.member */
    { {67594}, {67594}, 19, 2 }, /* GetQueueAttributesResult.Attributes */
    { {72969}, {72969}, 2, 1 }, /* GetQueueUrlRequest.QueueName */
    { {100118}, {100118}, 2, 0 }, /* GetQueueUrlRequest.QueueOwnerAWSAccountId */
    { {9224}, {9224}, 2, 0 }, /* GetQueueUrlResult.QueueUrl */
    { {109066}, {109066}, 39, 0 }, /* ListDeadLetterSourceQueuesRequest.MaxResults */
    { {111881}, {111881}, 40, 0 }, /* ListDeadLetterSourceQueuesRequest.NextToken */
    { {9224}, {9224}, 2, 1 }, /* ListDeadLetterSourceQueuesRequest.QueueUrl */
    { {111881}, {111881}, 40, 0 }, /* ListDeadLetterSourceQueuesResult.NextToken */
    { {114441}, {114441}, 42, 3 }, /* ListDeadLetterSourceQueuesResult.queueUrls */
    { {3846}, {3846}, 2, 0 }, /* QueueUrlList.member */
    { {109066}, {109066}, 8, 0 }, /* ListMessageMoveTasksRequest.MaxResults */
    { {123913}, {123913}, 2, 1 }, /* ListMessageMoveTasksRequest.SourceArn */
    { {126471}, {126471}, 45, 2 }, /* ListMessageMoveTasksResult.Results */
    { {3846}, {3846}, 46, 0 }, /* ListMessageMoveTasksResultEntryList.member */
    { {17952}, {17952}, 6, 0 }, /* ListMessageMoveTasksResultEntry.ApproximateNumberOfMessagesMoved */
    { {128545}, {128545}, 47, 0 }, /* ListMessageMoveTasksResultEntry.ApproximateNumberOfMessagesToMove */
    { {137230}, {137230}, 2, 0 }, /* ListMessageMoveTasksResultEntry.DestinationArn */
    { {141069}, {141069}, 2, 0 }, /* ListMessageMoveTasksResultEntry.FailureReason */
    { {144668}, {144668}, 8, 0 }, /* ListMessageMoveTasksResultEntry.MaxNumberOfMessagesPerSecond */
    { {123913}, {123913}, 2, 0 }, /* ListMessageMoveTasksResultEntry.SourceArn */
    { {152080}, {152080}, 6, 0 }, /* ListMessageMoveTasksResultEntry.StartedTimestamp */
    { {156422}, {156422}, 2, 0 }, /* ListMessageMoveTasksResultEntry.Status */
    { {15114}, {15114}, 2, 0 }, /* ListMessageMoveTasksResultEntry.TaskHandle */
    { {9224}, {9224}, 2, 1 }, /* ListQueueTagsRequest.QueueUrl */
    { {163588}, {163588}, 21, 2 }, /* ListQueueTagsResult.Tags */
    { {109066}, {109066}, 39, 0 }, /* ListQueuesRequest.MaxResults */
    { {111881}, {111881}, 40, 0 }, /* ListQueuesRequest.NextToken */
    { {168463}, {168463}, 2, 0 }, /* ListQueuesRequest.QueueNamePrefix */
    { {111881}, {111881}, 40, 0 }, /* ListQueuesResult.NextToken */
    { {172553}, {172553}, 42, 2 }, /* ListQueuesResult.QueueUrls */
    { {9224}, {9224}, 2, 1 }, /* PurgeQueueRequest.QueueUrl */
    { {91406}, {91406}, 34, 2 }, /* ReceiveMessageRequest.AttributeNames */
    { {180755}, {180755}, 8, 0 }, /* ReceiveMessageRequest.MaxNumberOfMessages */
    { {185877}, {185877}, 54, 2 }, /* ReceiveMessageRequest.MessageAttributeNames */
    { {191515}, {191515}, 56, 2 }, /* ReceiveMessageRequest.MessageSystemAttributeNames */
    { {9224}, {9224}, 2, 1 }, /* ReceiveMessageRequest.QueueUrl */
    { {198679}, {198679}, 2, 0 }, /* ReceiveMessageRequest.ReceiveRequestAttemptId */
    { {35601}, {35601}, 8, 0 }, /* ReceiveMessageRequest.VisibilityTimeout */
    { {204815}, {204815}, 8, 0 }, /* ReceiveMessageRequest.WaitTimeSeconds */
    { {3846}, {3846}, 55, 0 }, /* MessageAttributeNameList.member */
    { {3846}, {3846}, 57, 0 }, /* MessageSystemAttributeList.member */
    { {208904}, {208904}, 59, 2 }, /* ReceiveMessageResult.Messages */
    { {3846}, {3846}, 60, 0 }, /* MessageList.member */
    { {67594}, {67594}, 61, 2 }, /* Message.Attributes */
    { {211204}, {211204}, 2, 0 }, /* Message.Body */
    { {212489}, {212489}, 2, 0 }, /* Message.MD5OfBody */
    { {215062}, {215062}, 2, 0 }, /* Message.MD5OfMessageAttributes */
    { {220945}, {220945}, 62, 2 }, /* Message.MessageAttributes */
    { {242697}, {242697}, 2, 0 }, /* Message.MessageId */
    { {32013}, {32013}, 2, 0 }, /* Message.ReceiptHandle */
    { {70403}, {70403}, 57, 0 }, /* MessageSystemAttributeMap.key */
    { {71429}, {71429}, 2, 0 }, /* MessageSystemAttributeMap.value */
    { {70403}, {70403}, 2, 0 }, /* MessageBodyAttributeMap.key */
    { {71429}, {71429}, 63, 0 }, /* MessageBodyAttributeMap.value */
    { {225552}, {225552}, 64, 2 }, /* MessageAttributeValue.BinaryListValues */
    { {229899}, {229899}, 65, 0 }, /* MessageAttributeValue.BinaryValue */
    { {232968}, {232968}, 2, 1 }, /* MessageAttributeValue.DataType */
    { {235280}, {235280}, 66, 2 }, /* MessageAttributeValue.StringListValues */
    { {239627}, {239627}, 2, 0 }, /* MessageAttributeValue.StringValue */
    { {3846}, {3846}, 65, 0 }, /* BinaryList.member */
    { {3846}, {3846}, 2, 0 }, /* StringList.member */
    { {7685}, {7685}, 2, 1 }, /* RemovePermissionRequest.Label */
    { {9224}, {9224}, 2, 1 }, /* RemovePermissionRequest.QueueUrl */
    { {253452}, {253452}, 8, 0 }, /* SendMessageRequest.DelaySeconds */
    { {220945}, {220945}, 62, 2 }, /* SendMessageRequest.MessageAttributes */
    { {256779}, {256779}, 2, 1 }, /* SendMessageRequest.MessageBody */
    { {259862}, {259862}, 2, 0 }, /* SendMessageRequest.MessageDeduplicationId */
    { {265742}, {265742}, 2, 0 }, /* SendMessageRequest.MessageGroupId */
    { {269591}, {269591}, 69, 2 }, /* SendMessageRequest.MessageSystemAttributes */
    { {9224}, {9224}, 2, 1 }, /* SendMessageRequest.QueueUrl */
    { {70403}, {70403}, 70, 0 }, /* MessageBodySystemAttributeMap.key */
    { {71429}, {71429}, 71, 0 }, /* MessageBodySystemAttributeMap.value */
    { {225552}, {225552}, 64, 2 }, /* MessageSystemAttributeValue.BinaryListValues */
    { {229899}, {229899}, 65, 0 }, /* MessageSystemAttributeValue.BinaryValue */
    { {232968}, {232968}, 2, 1 }, /* MessageSystemAttributeValue.DataType */
    { {235280}, {235280}, 66, 2 }, /* MessageSystemAttributeValue.StringListValues */
    { {239627}, {239627}, 2, 0 }, /* MessageSystemAttributeValue.StringValue */
    { {215062}, {215062}, 2, 0 }, /* SendMessageResult.MD5OfMessageAttributes */
    { {275728}, {275728}, 2, 0 }, /* SendMessageResult.MD5OfMessageBody */
    { {280092}, {280092}, 2, 0 }, /* SendMessageResult.MD5OfMessageSystemAttributes */
    { {242697}, {242697}, 2, 0 }, /* SendMessageResult.MessageId */
    { {287502}, {287502}, 2, 0 }, /* SendMessageResult.SequenceNumber */
    { {46343}, {46343}, 74, 3 }, /* SendMessageBatchRequest.Entries */
    { {9224}, {9224}, 2, 1 }, /* SendMessageBatchRequest.QueueUrl */
    { {3846}, {3846}, 75, 0 }, /* SendMessageBatchRequestEntryList.member */
    { {253452}, {253452}, 8, 0 }, /* SendMessageBatchRequestEntry.DelaySeconds */
    { {48386}, {48386}, 2, 1 }, /* SendMessageBatchRequestEntry.Id */
    { {220945}, {220945}, 62, 2 }, /* SendMessageBatchRequestEntry.MessageAttributes */
    { {256779}, {256779}, 2, 1 }, /* SendMessageBatchRequestEntry.MessageBody */
    { {259862}, {259862}, 2, 0 }, /* SendMessageBatchRequestEntry.MessageDeduplicationId */
    { {265742}, {265742}, 2, 0 }, /* SendMessageBatchRequestEntry.MessageGroupId */
    { {269591}, {269591}, 69, 2 }, /* SendMessageBatchRequestEntry.MessageSystemAttributes */
    { {49158}, {49158}, 13, 3 }, /* SendMessageBatchResult.Failed */
    { {57354}, {57354}, 77, 3 }, /* SendMessageBatchResult.Successful */
    { {3846}, {3846}, 78, 0 }, /* SendMessageBatchResultEntryList.member */
    { {48386}, {48386}, 2, 1 }, /* SendMessageBatchResultEntry.Id */
    { {215062}, {215062}, 2, 0 }, /* SendMessageBatchResultEntry.MD5OfMessageAttributes */
    { {275728}, {275728}, 2, 1 }, /* SendMessageBatchResultEntry.MD5OfMessageBody */
    { {280092}, {280092}, 2, 0 }, /* SendMessageBatchResultEntry.MD5OfMessageSystemAttributes */
    { {242697}, {242697}, 2, 1 }, /* SendMessageBatchResultEntry.MessageId */
    { {287502}, {287502}, 2, 0 }, /* SendMessageBatchResultEntry.SequenceNumber */
    { {67594}, {67594}, 19, 3 }, /* SetQueueAttributesRequest.Attributes */
    { {9224}, {9224}, 2, 1 }, /* SetQueueAttributesRequest.QueueUrl */
    { {137230}, {137230}, 2, 0 }, /* StartMessageMoveTaskRequest.DestinationArn */
    { {144668}, {144668}, 8, 0 }, /* StartMessageMoveTaskRequest.MaxNumberOfMessagesPerSecond */
    { {123913}, {123913}, 2, 1 }, /* StartMessageMoveTaskRequest.SourceArn */
    { {15114}, {15114}, 2, 0 }, /* StartMessageMoveTaskResult.TaskHandle */
    { {9224}, {9224}, 2, 1 }, /* TagQueueRequest.QueueUrl */
    { {163588}, {163588}, 21, 3 }, /* TagQueueRequest.Tags */
    { {9224}, {9224}, 2, 1 }, /* UntagQueueRequest.QueueUrl */
    { {311303}, {311303}, 84, 3 }, /* UntagQueueRequest.TagKeys */
    { {3846}, {3846}, 22, 0 }, /* TagKeyList.member */
};

static const struct table_text values[] = {
    { 316163 }, /* All */
    { 317190 }, /* Policy */
    { 35601 }, /* VisibilityTimeout */
    { 318994 }, /* MaximumMessageSize */
    { 323862 }, /* MessageRetentionPeriod */
    { 329755 }, /* ApproximateNumberOfMessages */
    { 336933 }, /* ApproximateNumberOfMessagesNotVisible */
    { 346640 }, /* CreatedTimestamp */
    { 350997 }, /* LastModifiedTimestamp */
    { 356616 }, /* QueueArn */
    { 358946 }, /* ApproximateNumberOfMessagesDelayed */
    { 253452 }, /* DelaySeconds */
    { 367901 }, /* ReceiveMessageWaitTimeSeconds */
    { 375565 }, /* RedrivePolicy */
    { 379145 }, /* FifoQueue */
    { 381721 }, /* ContentBasedDeduplication */
    { 388366 }, /* KmsMasterKeyId */
    { 392220 }, /* KmsDataKeyReusePeriodSeconds */
    { 399634 }, /* DeduplicationScope */
    { 404499 }, /* FifoThroughputLimit */
    { 409618 }, /* RedriveAllowPolicy */
    { 414484 }, /* SqsManagedSseEnabled */
    { 316163 }, /* All */
    { 419848 }, /* SenderId */
    { 422157 }, /* SentTimestamp */
    { 425751 }, /* ApproximateReceiveCount */
    { 431904 }, /* ApproximateFirstReceiveTimestamp */
    { 287502 }, /* SequenceNumber */
    { 259862 }, /* MessageDeduplicationId */
    { 265742 }, /* MessageGroupId */
    { 440334 }, /* AWSTraceHeader */
    { 444184 }, /* DeadLetterQueueSourceArn */
    { 440334 }, /* AWSTraceHeader */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
};

static const struct aws_operation operations[] = {
    { {11533}, {0}, {0}, {0}, {0}, 200, 0, TABLE_NONE, 11, false }, /* AddPermission */
    { {26389}, {0}, {0}, {0}, {0}, 200, 4, 5, 11, false }, /* CancelMessageMoveTask */
    { {40215}, {0}, {0}, {0}, {0}, 200, 7, TABLE_NONE, 11, false }, /* ChangeMessageVisibility */
    { {60188}, {0}, {0}, {0}, {0}, 200, 9, 12, 11, false }, /* ChangeMessageVisibilityBatch */
    { {76811}, {0}, {0}, {0}, {0}, 200, 18, 24, 11, false }, /* CreateQueue */
    { {79885}, {0}, {0}, {0}, {0}, 200, 25, TABLE_NONE, 11, false }, /* DeleteMessage */
    { {83474}, {0}, {0}, {0}, {0}, 200, 26, 29, 11, false }, /* DeleteMessageBatch */
    { {88331}, {0}, {0}, {0}, {0}, 200, 32, TABLE_NONE, 11, false }, /* DeleteQueue */
    { {95250}, {0}, {0}, {0}, {0}, 200, 33, 35, 11, false }, /* GetQueueAttributes */
    { {105995}, {0}, {0}, {0}, {0}, 200, 36, 37, 11, false }, /* GetQueueUrl */
    { {117018}, {0}, {0}, {0}, {0}, 200, 38, 41, 11, false }, /* ListDeadLetterSourceQueues */
    { {158228}, {0}, {0}, {0}, {0}, 200, 43, 44, 11, false }, /* ListMessageMoveTasks */
    { {164877}, {0}, {0}, {0}, {0}, 200, 48, 49, 11, false }, /* ListQueueTags */
    { {175114}, {0}, {0}, {0}, {0}, 200, 50, 51, 11, false }, /* ListQueues */
    { {177930}, {0}, {0}, {0}, {0}, 200, 52, TABLE_NONE, 11, false }, /* PurgeQueue */
    { {245262}, {0}, {0}, {0}, {0}, 200, 53, 58, 11, false }, /* ReceiveMessage */
    { {249104}, {0}, {0}, {0}, {0}, 200, 67, TABLE_NONE, 11, false }, /* RemovePermission */
    { {291339}, {0}, {0}, {0}, {0}, 200, 68, 72, 11, false }, /* SendMessage */
    { {294416}, {0}, {0}, {0}, {0}, 200, 73, 76, 11, false }, /* SendMessageBatch */
    { {298770}, {0}, {0}, {0}, {0}, 200, 79, TABLE_NONE, 11, false }, /* SetQueueAttributes */
    { {303636}, {0}, {0}, {0}, {0}, 200, 80, 81, 11, false }, /* StartMessageMoveTask */
    { {309000}, {0}, {0}, {0}, {0}, 200, 82, TABLE_NONE, 11, false }, /* TagQueue */
    { {313354}, {0}, {0}, {0}, {0}, 200, 83, TABLE_NONE, 11, false }, /* UntagQueue */
};

const struct aws_service table_sqs = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 23,
    .protocol = AWS_JSON,
    .is_query_compatible = true,
    .name = STR_INIT("sqs"),
    .service_id = STR_INIT("SQS"),
    .endpoint_prefix = STR_INIT("sqs"),
    .signing_name = STR_INIT("sqs"),
    .target_prefix = STR_INIT("AmazonSQS"),
    .json_version = STR_INIT("1.0"),
    .api_version = STR_INIT("2012-11-05"),
    .xml_namespace = STR_INIT(""),
};
