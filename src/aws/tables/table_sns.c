/* table_sns.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "sns"
 * 2010-03-31. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "AWSAccountId\0"
    "member\0"
    "ActionName\0"
    "Label\0"
    "TopicArn\0"
    "AddPermission\0"
    "phoneNumber\0"
    "isOptedOut\0"
    "CheckIfPhoneNumberIsOptedOut\0"
    "CheckIfPhoneNumberIsOptedOutResult\0"
    "AuthenticateOnUnsubscribe\0"
    "Token\0"
    "SubscriptionArn\0"
    "ConfirmSubscription\0"
    "ConfirmSubscriptionResult\0"
    "Attributes\0"
    "key\0"
    "value\0"
    "Name\0"
    "Platform\0"
    "PlatformApplicationArn\0"
    "CreatePlatformApplication\0"
    "CreatePlatformApplicationResult\0"
    "CustomUserData\0"
    "EndpointArn\0"
    "CreatePlatformEndpoint\0"
    "CreatePlatformEndpointResult\0"
    "LanguageCode\0"
    "PhoneNumber\0"
    "CreateSMSSandboxPhoneNumber\0"
    "CreateSMSSandboxPhoneNumberResult\0"
    "DataProtectionPolicy\0"
    "Tags\0"
    "Key\0"
    "Value\0"
    "CreateTopic\0"
    "CreateTopicResult\0"
    "DeleteEndpoint\0"
    "DeletePlatformApplication\0"
    "DeleteSMSSandboxPhoneNumber\0"
    "DeleteSMSSandboxPhoneNumberResult\0"
    "DeleteTopic\0"
    "ResourceArn\0"
    "GetDataProtectionPolicy\0"
    "GetDataProtectionPolicyResult\0"
    "GetEndpointAttributes\0"
    "GetEndpointAttributesResult\0"
    "GetPlatformApplicationAttributes\0"
    "GetPlatformApplicationAttributesResult\0"
    "attributes\0"
    "GetSMSAttributes\0"
    "GetSMSAttributesResult\0"
    "IsInSandbox\0"
    "GetSMSSandboxAccountStatus\0"
    "GetSMSSandboxAccountStatusResult\0"
    "GetSubscriptionAttributes\0"
    "GetSubscriptionAttributesResult\0"
    "GetTopicAttributes\0"
    "GetTopicAttributesResult\0"
    "NextToken\0"
    "Endpoints\0"
    "ListEndpointsByPlatformApplication\0"
    "ListEndpointsByPlatformApplicationResult\0"
    "MaxResults\0"
    "PhoneNumbers\0"
    "CreatedAt\0"
    "Iso2CountryCode\0"
    "NumberCapabilities\0"
    "RouteType\0"
    "Status\0"
    "ListOriginationNumbers\0"
    "ListOriginationNumbersResult\0"
    "nextToken\0"
    "phoneNumbers\0"
    "ListPhoneNumbersOptedOut\0"
    "ListPhoneNumbersOptedOutResult\0"
    "PlatformApplications\0"
    "ListPlatformApplications\0"
    "ListPlatformApplicationsResult\0"
    "ListSMSSandboxPhoneNumbers\0"
    "ListSMSSandboxPhoneNumbersResult\0"
    "Subscriptions\0"
    "Endpoint\0"
    "Owner\0"
    "Protocol\0"
    "ListSubscriptions\0"
    "ListSubscriptionsResult\0"
    "ListSubscriptionsByTopic\0"
    "ListSubscriptionsByTopicResult\0"
    "ListTagsForResource\0"
    "ListTagsForResourceResult\0"
    "Topics\0"
    "ListTopics\0"
    "ListTopicsResult\0"
    "OptInPhoneNumber\0"
    "OptInPhoneNumberResult\0"
    "Message\0"
    "MessageAttributes\0"
    "BinaryValue\0"
    "DataType\0"
    "StringValue\0"
    "MessageDeduplicationId\0"
    "MessageGroupId\0"
    "MessageStructure\0"
    "Subject\0"
    "TargetArn\0"
    "MessageId\0"
    "SequenceNumber\0"
    "Publish\0"
    "PublishResult\0"
    "PublishBatchRequestEntries\0"
    "Id\0"
    "Failed\0"
    "Code\0"
    "SenderFault\0"
    "Successful\0"
    "PublishBatch\0"
    "PublishBatchResult\0"
    "PutDataProtectionPolicy\0"
    "RemovePermission\0"
    "SetEndpointAttributes\0"
    "SetPlatformApplicationAttributes\0"
    "SetSMSAttributes\0"
    "SetSMSAttributesResult\0"
    "AttributeName\0"
    "AttributeValue\0"
    "SetSubscriptionAttributes\0"
    "SetTopicAttributes\0"
    "ReturnSubscriptionArn\0"
    "Subscribe\0"
    "SubscribeResult\0"
    "TagResource\0"
    "TagResourceResult\0"
    "Unsubscribe\0"
    "TagKeys\0"
    "UntagResource\0"
    "UntagResourceResult\0"
    "OneTimePassword\0"
    "VerifySMSSandboxPhoneNumber\0"
    "VerifySMSSandboxPhoneNumberResult\0"
    "en-US\0"
    "en-GB\0"
    "es-419\0"
    "es-ES\0"
    "de-DE\0"
    "fr-CA\0"
    "fr-FR\0"
    "it-IT\0"
    "ja-JP\0"
    "pt-BR\0"
    "kr-KR\0"
    "zh-CN\0"
    "zh-TW\0"
    "SMS\0"
    "MMS\0"
    "VOICE\0"
    "Transactional\0"
    "Promotional\0"
    "Premium\0"
    "Pending\0"
    "Verified\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 4, 0 }, /* AddPermissionInput */
    { TABLE_LIST, 0, 1, 4 }, /* DelegatesList */
    { TABLE_STRING, 0, 0, 0 }, /* delegate */
    { TABLE_LIST, 0, 1, 5 }, /* ActionsList */
    { TABLE_STRING, 0, 0, 0 }, /* action */
    { TABLE_STRING, 0, 0, 0 }, /* label */
    { TABLE_STRING, 0, 0, 0 }, /* topicARN */
    { TABLE_STRUCTURE, 0, 1, 6 }, /* CheckIfPhoneNumberIsOptedOutInput */
    { TABLE_STRING, 0, 0, 0 }, /* PhoneNumber */
    { TABLE_STRUCTURE, 0, 1, 7 }, /* CheckIfPhoneNumberIsOptedOutResponse */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* boolean */
    { TABLE_STRUCTURE, 0, 3, 8 }, /* ConfirmSubscriptionInput */
    { TABLE_STRING, 0, 0, 0 }, /* authenticateOnUnsubscribe */
    { TABLE_STRING, 0, 0, 0 }, /* token */
    { TABLE_STRUCTURE, 0, 1, 11 }, /* ConfirmSubscriptionResponse */
    { TABLE_STRING, 0, 0, 0 }, /* subscriptionARN */
    { TABLE_STRUCTURE, 0, 3, 12 }, /* CreatePlatformApplicationInput */
    { TABLE_MAP, 0, 2, 15 }, /* MapStringToString */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_STRUCTURE, 0, 1, 17 }, /* CreatePlatformApplicationResponse */
    { TABLE_STRUCTURE, 0, 4, 18 }, /* CreatePlatformEndpointInput */
    { TABLE_STRUCTURE, 0, 1, 22 }, /* CreateEndpointResponse */
    { TABLE_STRUCTURE, 0, 2, 23 }, /* CreateSMSSandboxPhoneNumberInput */
    { TABLE_STRING, 0, 13, 0 }, /* LanguageCodeString */
    { TABLE_STRING, 1, 0, 0 }, /* PhoneNumberString */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* CreateSMSSandboxPhoneNumberResult */
    { TABLE_STRUCTURE, 0, 4, 25 }, /* CreateTopicInput */
    { TABLE_MAP, 0, 2, 29 }, /* TopicAttributesMap */
    { TABLE_STRING, 0, 0, 0 }, /* attributeName */
    { TABLE_STRING, 0, 0, 0 }, /* attributeValue */
    { TABLE_STRING, 0, 0, 0 }, /* topicName */
    { TABLE_LIST, 0, 1, 31 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 32 }, /* Tag */
    { TABLE_STRING, 2, 0, 0 }, /* TagKey */
    { TABLE_STRING, 3, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 1, 34 }, /* CreateTopicResponse */
    { TABLE_STRUCTURE, 0, 1, 35 }, /* DeleteEndpointInput */
    { TABLE_STRUCTURE, 0, 1, 36 }, /* DeletePlatformApplicationInput */
    { TABLE_STRUCTURE, 0, 1, 37 }, /* DeleteSMSSandboxPhoneNumberInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteSMSSandboxPhoneNumberResult */
    { TABLE_STRUCTURE, 0, 1, 38 }, /* DeleteTopicInput */
    { TABLE_STRUCTURE, 0, 1, 39 }, /* GetDataProtectionPolicyInput */
    { TABLE_STRUCTURE, 0, 1, 40 }, /* GetDataProtectionPolicyResponse */
    { TABLE_STRUCTURE, 0, 1, 41 }, /* GetEndpointAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 42 }, /* GetEndpointAttributesResponse */
    { TABLE_STRUCTURE, 0, 1, 43 }, /* GetPlatformApplicationAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 44 }, /* GetPlatformApplicationAttributesResponse */
    { TABLE_STRUCTURE, 0, 1, 45 }, /* GetSMSAttributesInput */
    { TABLE_LIST, 0, 1, 46 }, /* ListString */
    { TABLE_STRUCTURE, 0, 1, 47 }, /* GetSMSAttributesResponse */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* GetSMSSandboxAccountStatusInput */
    { TABLE_STRUCTURE, 0, 1, 48 }, /* GetSMSSandboxAccountStatusResult */
    { TABLE_STRUCTURE, 0, 1, 49 }, /* GetSubscriptionAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 50 }, /* GetSubscriptionAttributesResponse */
    { TABLE_MAP, 0, 2, 51 }, /* SubscriptionAttributesMap */
    { TABLE_STRUCTURE, 0, 1, 53 }, /* GetTopicAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 54 }, /* GetTopicAttributesResponse */
    { TABLE_STRUCTURE, 0, 2, 55 }, /* ListEndpointsByPlatformApplicationInput */
    { TABLE_STRUCTURE, 0, 2, 57 }, /* ListEndpointsByPlatformApplicationResponse */
    { TABLE_LIST, 0, 1, 59 }, /* ListOfEndpoints */
    { TABLE_STRUCTURE, 0, 2, 60 }, /* Endpoint */
    { TABLE_STRUCTURE, 0, 2, 62 }, /* ListOriginationNumbersRequest */
    { TABLE_INTEGER, 4, 0, 0 }, /* MaxItemsListOriginationNumbers */
    { TABLE_STRING, 0, 0, 0 }, /* nextToken */
    { TABLE_STRUCTURE, 0, 2, 64 }, /* ListOriginationNumbersResult */
    { TABLE_LIST, 0, 1, 66 }, /* PhoneNumberInformationList */
    { TABLE_STRUCTURE, 0, 6, 67 }, /* PhoneNumberInformation */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* Timestamp */
    { TABLE_STRING, 5, 0, 0 }, /* Iso2CountryCode */
    { TABLE_LIST, 0, 1, 73 }, /* NumberCapabilityList */
    { TABLE_STRING, 0, 3, 13 }, /* NumberCapability */
    { TABLE_STRING, 0, 3, 16 }, /* RouteType */
    { TABLE_STRUCTURE, 0, 1, 74 }, /* ListPhoneNumbersOptedOutInput */
    { TABLE_STRING, 0, 0, 0 }, /* string */
    { TABLE_STRUCTURE, 0, 2, 75 }, /* ListPhoneNumbersOptedOutResponse */
    { TABLE_LIST, 0, 1, 77 }, /* PhoneNumberList */
    { TABLE_STRUCTURE, 0, 1, 78 }, /* ListPlatformApplicationsInput */
    { TABLE_STRUCTURE, 0, 2, 79 }, /* ListPlatformApplicationsResponse */
    { TABLE_LIST, 0, 1, 81 }, /* ListOfPlatformApplications */
    { TABLE_STRUCTURE, 0, 2, 82 }, /* PlatformApplication */
    { TABLE_STRUCTURE, 0, 2, 84 }, /* ListSMSSandboxPhoneNumbersInput */
    { TABLE_INTEGER, 6, 0, 0 }, /* MaxItems */
    { TABLE_STRUCTURE, 0, 2, 86 }, /* ListSMSSandboxPhoneNumbersResult */
    { TABLE_LIST, 0, 1, 88 }, /* SMSSandboxPhoneNumberList */
    { TABLE_STRUCTURE, 0, 2, 89 }, /* SMSSandboxPhoneNumber */
    { TABLE_STRING, 0, 2, 19 }, /* SMSSandboxPhoneNumberVerificationStatus */
    { TABLE_STRUCTURE, 0, 1, 91 }, /* ListSubscriptionsInput */
    { TABLE_STRUCTURE, 0, 2, 92 }, /* ListSubscriptionsResponse */
    { TABLE_LIST, 0, 1, 94 }, /* SubscriptionsList */
    { TABLE_STRUCTURE, 0, 5, 95 }, /* Subscription */
    { TABLE_STRING, 0, 0, 0 }, /* endpoint */
    { TABLE_STRING, 0, 0, 0 }, /* account */
    { TABLE_STRING, 0, 0, 0 }, /* protocol */
    { TABLE_STRUCTURE, 0, 2, 100 }, /* ListSubscriptionsByTopicInput */
    { TABLE_STRUCTURE, 0, 2, 102 }, /* ListSubscriptionsByTopicResponse */
    { TABLE_STRUCTURE, 0, 1, 104 }, /* ListTagsForResourceRequest */
    { TABLE_STRING, 7, 0, 0 }, /* AmazonResourceName */
    { TABLE_STRUCTURE, 0, 1, 105 }, /* ListTagsForResourceResponse */
    { TABLE_STRUCTURE, 0, 1, 106 }, /* ListTopicsInput */
    { TABLE_STRUCTURE, 0, 2, 107 }, /* ListTopicsResponse */
    { TABLE_LIST, 0, 1, 109 }, /* TopicsList */
    { TABLE_STRUCTURE, 0, 1, 110 }, /* Topic */
    { TABLE_STRUCTURE, 0, 1, 111 }, /* OptInPhoneNumberInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* OptInPhoneNumberResponse */
    { TABLE_STRUCTURE, 0, 9, 112 }, /* PublishInput */
    { TABLE_STRING, 0, 0, 0 }, /* message */
    { TABLE_MAP, 0, 2, 121 }, /* MessageAttributeMap */
    { TABLE_STRUCTURE, 0, 3, 123 }, /* MessageAttributeValue */
    { TABLE_BLOB, 0, 0, 0 }, /* Binary */
    { TABLE_STRING, 0, 0, 0 }, /* messageStructure */
    { TABLE_STRING, 0, 0, 0 }, /* subject */
    { TABLE_STRUCTURE, 0, 2, 126 }, /* PublishResponse */
    { TABLE_STRING, 0, 0, 0 }, /* messageId */
    { TABLE_STRUCTURE, 0, 2, 128 }, /* PublishBatchInput */
    { TABLE_LIST, 0, 1, 130 }, /* PublishBatchRequestEntryList */
    { TABLE_STRUCTURE, 0, 7, 131 }, /* PublishBatchRequestEntry */
    { TABLE_STRUCTURE, 0, 2, 138 }, /* PublishBatchResponse */
    { TABLE_LIST, 0, 1, 140 }, /* BatchResultErrorEntryList */
    { TABLE_STRUCTURE, 0, 4, 141 }, /* BatchResultErrorEntry */
    { TABLE_LIST, 0, 1, 145 }, /* PublishBatchResultEntryList */
    { TABLE_STRUCTURE, 0, 3, 146 }, /* PublishBatchResultEntry */
    { TABLE_STRUCTURE, 0, 2, 149 }, /* PutDataProtectionPolicyInput */
    { TABLE_STRUCTURE, 0, 2, 151 }, /* RemovePermissionInput */
    { TABLE_STRUCTURE, 0, 2, 153 }, /* SetEndpointAttributesInput */
    { TABLE_STRUCTURE, 0, 2, 155 }, /* SetPlatformApplicationAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 157 }, /* SetSMSAttributesInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* SetSMSAttributesResponse */
    { TABLE_STRUCTURE, 0, 3, 158 }, /* SetSubscriptionAttributesInput */
    { TABLE_STRUCTURE, 0, 3, 161 }, /* SetTopicAttributesInput */
    { TABLE_STRUCTURE, 0, 5, 164 }, /* SubscribeInput */
    { TABLE_STRUCTURE, 0, 1, 169 }, /* SubscribeResponse */
    { TABLE_STRUCTURE, 0, 2, 170 }, /* TagResourceRequest */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* TagResourceResponse */
    { TABLE_STRUCTURE, 0, 1, 172 }, /* UnsubscribeInput */
    { TABLE_STRUCTURE, 0, 2, 173 }, /* UntagResourceRequest */
    { TABLE_LIST, 0, 1, 175 }, /* TagKeyList */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* UntagResourceResponse */
    { TABLE_STRUCTURE, 0, 2, 176 }, /* VerifySMSSandboxPhoneNumberInput */
    { TABLE_STRING, 8, 0, 0 }, /* OTPCode */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* VerifySMSSandboxPhoneNumberResult */
};

static const struct table_member members[] = {
    { {268}, {268}, 1, 1 }, /* AddPermissionInput.AWSAccountId */
    { {5386}, {5386}, 3, 1 }, /* AddPermissionInput.ActionName */
    { {8197}, {8197}, 5, 1 }, /* AddPermissionInput.Label */
    { {9736}, {9736}, 6, 1 }, /* AddPermissionInput.TopicArn */
    { {3590}, {3590}, 2, 0 }, /* DelegatesList.member */
    { {3590}, {3590}, 4, 0 }, /* ActionsList.member */
    { {15627}, {15627}, 8, 1 }, /* CheckIfPhoneNumberIsOptedOutInput.phoneNumber */
    { {18698}, {18698}, 10, 0 }, /* CheckIfPhoneNumberIsOptedOutResponse.isOptedOut */
    { {37913}, {37913}, 12, 0 }, /* ConfirmSubscriptionInput.AuthenticateOnUnsubscribe */
    { {44549}, {44549}, 13, 1 }, /* ConfirmSubscriptionInput.Token */
    { {9736}, {9736}, 6, 1 }, /* ConfirmSubscriptionInput.TopicArn */
    { {46095}, {46095}, 15, 0 }, /* ConfirmSubscriptionResponse.SubscriptionArn */
    { {61962}, {61962}, 17, 1 }, /* CreatePlatformApplicationInput.Attributes */
    { {67332}, {67332}, 18, 1 }, /* CreatePlatformApplicationInput.Name */
    { {68616}, {68616}, 18, 1 }, /* CreatePlatformApplicationInput.Platform */
    { {64771}, {64771}, 18, 0 }, /* MapStringToString.key */
    { {65797}, {65797}, 18, 0 }, /* MapStringToString.value */
    { {70934}, {70934}, 18, 0 }, /* CreatePlatformApplicationResponse.PlatformApplicationArn */
    { {61962}, {61962}, 17, 0 }, /* CreatePlatformEndpointInput.Attributes */
    { {91662}, {91662}, 18, 0 }, /* CreatePlatformEndpointInput.CustomUserData */
    { {70934}, {70934}, 18, 1 }, /* CreatePlatformEndpointInput.PlatformApplicationArn */
    { {44549}, {44549}, 18, 1 }, /* CreatePlatformEndpointInput.Token */
    { {95499}, {95499}, 18, 0 }, /* CreateEndpointResponse.EndpointArn */
    { {111884}, {111884}, 23, 0 }, /* CreateSMSSandboxPhoneNumberInput.LanguageCode */
    { {115211}, {115211}, 24, 1 }, /* CreateSMSSandboxPhoneNumberInput.PhoneNumber */
    { {61962}, {61962}, 27, 0 }, /* CreateTopicInput.Attributes */
    { {134164}, {134164}, 29, 0 }, /* CreateTopicInput.DataProtectionPolicy */
    { {67332}, {67332}, 30, 1 }, /* CreateTopicInput.Name */
    { {139524}, {139524}, 31, 0 }, /* CreateTopicInput.Tags */
    { {64771}, {64771}, 28, 0 }, /* TopicAttributesMap.key */
    { {65797}, {65797}, 29, 0 }, /* TopicAttributesMap.value */
    { {3590}, {3590}, 32, 0 }, /* TagList.member */
    { {140803}, {140803}, 33, 1 }, /* Tag.Key */
    { {141829}, {141829}, 34, 1 }, /* Tag.Value */
    { {9736}, {9736}, 6, 0 }, /* CreateTopicResponse.TopicArn */
    { {95499}, {95499}, 18, 1 }, /* DeleteEndpointInput.EndpointArn */
    { {70934}, {70934}, 18, 1 }, /* DeletePlatformApplicationInput.PlatformApplicationArn */
    { {115211}, {115211}, 24, 1 }, /* DeleteSMSSandboxPhoneNumberInput.PhoneNumber */
    { {9736}, {9736}, 6, 1 }, /* DeleteTopicInput.TopicArn */
    { {180491}, {180491}, 6, 1 }, /* GetDataProtectionPolicyInput.ResourceArn */
    { {134164}, {134164}, 29, 0 }, /* GetDataProtectionPolicyResponse.DataProtectionPolicy */
    { {95499}, {95499}, 18, 1 }, /* GetEndpointAttributesInput.EndpointArn */
    { {61962}, {61962}, 17, 0 }, /* GetEndpointAttributesResponse.Attributes */
    { {70934}, {70934}, 18, 1 }, /* GetPlatformApplicationAttributesInput.PlatformApplicationArn */
    { {61962}, {61962}, 17, 0 }, /* GetPlatformApplicationAttributesResponse.Attributes */
    { {228618}, {228618}, 48, 0 }, /* GetSMSAttributesInput.attributes */
    { {3590}, {3590}, 18, 0 }, /* ListString.member */
    { {228618}, {228618}, 17, 0 }, /* GetSMSAttributesResponse.attributes */
    { {241675}, {241675}, 10, 1 }, /* GetSMSSandboxAccountStatusResult.IsInSandbox */
    { {46095}, {46095}, 15, 1 }, /* GetSubscriptionAttributesInput.SubscriptionArn */
    { {61962}, {61962}, 54, 0 }, /* GetSubscriptionAttributesResponse.Attributes */
    { {64771}, {64771}, 28, 0 }, /* SubscriptionAttributesMap.key */
    { {65797}, {65797}, 29, 0 }, /* SubscriptionAttributesMap.value */
    { {9736}, {9736}, 6, 1 }, /* GetTopicAttributesInput.TopicArn */
    { {61962}, {61962}, 27, 0 }, /* GetTopicAttributesResponse.Attributes */
    { {286217}, {286217}, 18, 0 }, /* ListEndpointsByPlatformApplicationInput.NextToken */
    { {70934}, {70934}, 18, 1 }, /* ListEndpointsByPlatformApplicationInput.PlatformApplicationArn */
    { {288777}, {288777}, 59, 0 }, /* ListEndpointsByPlatformApplicationResponse.Endpoints */
    { {286217}, {286217}, 18, 0 }, /* ListEndpointsByPlatformApplicationResponse.NextToken */
    { {3590}, {3590}, 60, 0 }, /* ListOfEndpoints.member */
    { {61962}, {61962}, 17, 0 }, /* Endpoint.Attributes */
    { {95499}, {95499}, 18, 0 }, /* Endpoint.EndpointArn */
    { {310794}, {310794}, 62, 0 }, /* ListOriginationNumbersRequest.MaxResults */
    { {286217}, {286217}, 63, 0 }, /* ListOriginationNumbersRequest.NextToken */
    { {286217}, {286217}, 63, 0 }, /* ListOriginationNumbersResult.NextToken */
    { {313612}, {313612}, 65, 0 }, /* ListOriginationNumbersResult.PhoneNumbers */
    { {3590}, {3590}, 66, 0 }, /* PhoneNumberInformationList.member */
    { {316937}, {316937}, 67, 0 }, /* PhoneNumberInformation.CreatedAt */
    { {319503}, {319503}, 68, 0 }, /* PhoneNumberInformation.Iso2CountryCode */
    { {323602}, {323602}, 69, 0 }, /* PhoneNumberInformation.NumberCapabilities */
    { {115211}, {115211}, 8, 0 }, /* PhoneNumberInformation.PhoneNumber */
    { {328457}, {328457}, 71, 0 }, /* PhoneNumberInformation.RouteType */
    { {331014}, {331014}, 18, 0 }, /* PhoneNumberInformation.Status */
    { {3590}, {3590}, 70, 0 }, /* NumberCapabilityList.member */
    { {346121}, {346121}, 73, 0 }, /* ListPhoneNumbersOptedOutInput.nextToken */
    { {346121}, {346121}, 73, 0 }, /* ListPhoneNumbersOptedOutResponse.nextToken */
    { {348684}, {348684}, 75, 0 }, /* ListPhoneNumbersOptedOutResponse.phoneNumbers */
    { {3590}, {3590}, 8, 0 }, /* PhoneNumberList.member */
    { {286217}, {286217}, 18, 0 }, /* ListPlatformApplicationsInput.NextToken */
    { {286217}, {286217}, 18, 0 }, /* ListPlatformApplicationsResponse.NextToken */
    { {366356}, {366356}, 78, 0 }, /* ListPlatformApplicationsResponse.PlatformApplications */
    { {3590}, {3590}, 79, 0 }, /* ListOfPlatformApplications.member */
    { {61962}, {61962}, 17, 0 }, /* PlatformApplication.Attributes */
    { {70934}, {70934}, 18, 0 }, /* PlatformApplication.PlatformApplicationArn */
    { {310794}, {310794}, 81, 0 }, /* ListSMSSandboxPhoneNumbersInput.MaxResults */
    { {286217}, {286217}, 63, 0 }, /* ListSMSSandboxPhoneNumbersInput.NextToken */
    { {286217}, {286217}, 73, 0 }, /* ListSMSSandboxPhoneNumbersResult.NextToken */
    { {313612}, {313612}, 83, 1 }, /* ListSMSSandboxPhoneNumbersResult.PhoneNumbers */
    { {3590}, {3590}, 84, 0 }, /* SMSSandboxPhoneNumberList.member */
    { {115211}, {115211}, 24, 0 }, /* SMSSandboxPhoneNumber.PhoneNumber */
    { {331014}, {331014}, 85, 0 }, /* SMSSandboxPhoneNumber.Status */
    { {286217}, {286217}, 63, 0 }, /* ListSubscriptionsInput.NextToken */
    { {286217}, {286217}, 63, 0 }, /* ListSubscriptionsResponse.NextToken */
    { {401421}, {401421}, 88, 0 }, /* ListSubscriptionsResponse.Subscriptions */
    { {3590}, {3590}, 89, 0 }, /* SubscriptionsList.member */
    { {405000}, {405000}, 90, 0 }, /* Subscription.Endpoint */
    { {407301}, {407301}, 91, 0 }, /* Subscription.Owner */
    { {408840}, {408840}, 92, 0 }, /* Subscription.Protocol */
    { {46095}, {46095}, 15, 0 }, /* Subscription.SubscriptionArn */
    { {9736}, {9736}, 6, 0 }, /* Subscription.TopicArn */
    { {286217}, {286217}, 63, 0 }, /* ListSubscriptionsByTopicInput.NextToken */
    { {9736}, {9736}, 6, 1 }, /* ListSubscriptionsByTopicInput.TopicArn */
    { {286217}, {286217}, 63, 0 }, /* ListSubscriptionsByTopicResponse.NextToken */
    { {401421}, {401421}, 88, 0 }, /* ListSubscriptionsByTopicResponse.Subscriptions */
    { {180491}, {180491}, 96, 1 }, /* ListTagsForResourceRequest.ResourceArn */
    { {139524}, {139524}, 31, 0 }, /* ListTagsForResourceResponse.Tags */
    { {286217}, {286217}, 63, 0 }, /* ListTopicsInput.NextToken */
    { {286217}, {286217}, 63, 0 }, /* ListTopicsResponse.NextToken */
    { {448006}, {448006}, 100, 0 }, /* ListTopicsResponse.Topics */
    { {3590}, {3590}, 101, 0 }, /* TopicsList.member */
    { {9736}, {9736}, 6, 0 }, /* Topic.TopicArn */
    { {15627}, {15627}, 8, 1 }, /* OptInPhoneNumberInput.phoneNumber */
    { {467207}, {467207}, 105, 1 }, /* PublishInput.Message */
    { {469265}, {469265}, 106, 0 }, /* PublishInput.MessageAttributes */
    { {482326}, {482326}, 18, 0 }, /* PublishInput.MessageDeduplicationId */
    { {488206}, {488206}, 18, 0 }, /* PublishInput.MessageGroupId */
    { {492048}, {492048}, 109, 0 }, /* PublishInput.MessageStructure */
    { {115211}, {115211}, 8, 0 }, /* PublishInput.PhoneNumber */
    { {496391}, {496391}, 110, 0 }, /* PublishInput.Subject */
    { {498441}, {498441}, 18, 0 }, /* PublishInput.TargetArn */
    { {9736}, {9736}, 6, 0 }, /* PublishInput.TopicArn */
    { {64771}, {67332}, 18, 32 }, /* MessageAttributeMap.key */
    { {65797}, {141829}, 107, 32 }, /* MessageAttributeMap.value */
    { {473867}, {473867}, 108, 0 }, /* MessageAttributeValue.BinaryValue */
    { {476936}, {476936}, 18, 1 }, /* MessageAttributeValue.DataType */
    { {479243}, {479243}, 18, 0 }, /* MessageAttributeValue.StringValue */
    { {501001}, {501001}, 112, 0 }, /* PublishResponse.MessageId */
    { {503566}, {503566}, 18, 0 }, /* PublishResponse.SequenceNumber */
    { {513050}, {513050}, 114, 1 }, /* PublishBatchInput.PublishBatchRequestEntries */
    { {9736}, {9736}, 6, 1 }, /* PublishBatchInput.TopicArn */
    { {3590}, {3590}, 115, 0 }, /* PublishBatchRequestEntryList.member */
    { {519938}, {519938}, 18, 1 }, /* PublishBatchRequestEntry.Id */
    { {467207}, {467207}, 105, 1 }, /* PublishBatchRequestEntry.Message */
    { {469265}, {469265}, 106, 0 }, /* PublishBatchRequestEntry.MessageAttributes */
    { {482326}, {482326}, 18, 0 }, /* PublishBatchRequestEntry.MessageDeduplicationId */
    { {488206}, {488206}, 18, 0 }, /* PublishBatchRequestEntry.MessageGroupId */
    { {492048}, {492048}, 109, 0 }, /* PublishBatchRequestEntry.MessageStructure */
    { {496391}, {496391}, 110, 0 }, /* PublishBatchRequestEntry.Subject */
    { {520710}, {520710}, 117, 0 }, /* PublishBatchResponse.Failed */
    { {526858}, {526858}, 119, 0 }, /* PublishBatchResponse.Successful */
    { {3590}, {3590}, 118, 0 }, /* BatchResultErrorEntryList.member */
    { {522500}, {522500}, 18, 1 }, /* BatchResultErrorEntry.Code */
    { {519938}, {519938}, 18, 1 }, /* BatchResultErrorEntry.Id */
    { {467207}, {467207}, 18, 0 }, /* BatchResultErrorEntry.Message */
    { {523787}, {523787}, 10, 1 }, /* BatchResultErrorEntry.SenderFault */
    { {3590}, {3590}, 120, 0 }, /* PublishBatchResultEntryList.member */
    { {519938}, {519938}, 18, 0 }, /* PublishBatchResultEntry.Id */
    { {501001}, {501001}, 112, 0 }, /* PublishBatchResultEntry.MessageId */
    { {503566}, {503566}, 18, 0 }, /* PublishBatchResultEntry.SequenceNumber */
    { {134164}, {134164}, 29, 1 }, /* PutDataProtectionPolicyInput.DataProtectionPolicy */
    { {180491}, {180491}, 6, 1 }, /* PutDataProtectionPolicyInput.ResourceArn */
    { {8197}, {8197}, 5, 1 }, /* RemovePermissionInput.Label */
    { {9736}, {9736}, 6, 1 }, /* RemovePermissionInput.TopicArn */
    { {61962}, {61962}, 17, 1 }, /* SetEndpointAttributesInput.Attributes */
    { {95499}, {95499}, 18, 1 }, /* SetEndpointAttributesInput.EndpointArn */
    { {61962}, {61962}, 17, 1 }, /* SetPlatformApplicationAttributesInput.Attributes */
    { {70934}, {70934}, 18, 1 }, /* SetPlatformApplicationAttributesInput.PlatformApplicationArn */
    { {228618}, {228618}, 17, 1 }, /* SetSMSAttributesInput.attributes */
    { {572685}, {572685}, 28, 1 }, /* SetSubscriptionAttributesInput.AttributeName */
    { {576270}, {576270}, 29, 0 }, /* SetSubscriptionAttributesInput.AttributeValue */
    { {46095}, {46095}, 15, 1 }, /* SetSubscriptionAttributesInput.SubscriptionArn */
    { {572685}, {572685}, 28, 1 }, /* SetTopicAttributesInput.AttributeName */
    { {576270}, {576270}, 29, 0 }, /* SetTopicAttributesInput.AttributeValue */
    { {9736}, {9736}, 6, 1 }, /* SetTopicAttributesInput.TopicArn */
    { {61962}, {61962}, 54, 0 }, /* SubscribeInput.Attributes */
    { {405000}, {405000}, 90, 0 }, /* SubscribeInput.Endpoint */
    { {408840}, {408840}, 92, 1 }, /* SubscribeInput.Protocol */
    { {591637}, {591637}, 10, 0 }, /* SubscribeInput.ReturnSubscriptionArn */
    { {9736}, {9736}, 6, 1 }, /* SubscribeInput.TopicArn */
    { {46095}, {46095}, 15, 0 }, /* SubscribeResponse.SubscriptionArn */
    { {180491}, {180491}, 96, 1 }, /* TagResourceRequest.ResourceArn */
    { {139524}, {139524}, 31, 1 }, /* TagResourceRequest.Tags */
    { {46095}, {46095}, 15, 1 }, /* UnsubscribeInput.SubscriptionArn */
    { {180491}, {180491}, 96, 1 }, /* UntagResourceRequest.ResourceArn */
    { {614663}, {614663}, 135, 1 }, /* UntagResourceRequest.TagKeys */
    { {3590}, {3590}, 33, 0 }, /* TagKeyList.member */
    { {625423}, {625423}, 138, 1 }, /* VerifySMSSandboxPhoneNumberInput.OneTimePassword */
    { {115211}, {115211}, 24, 1 }, /* VerifySMSSandboxPhoneNumberInput.PhoneNumber */
};

static const struct table_text values[] = {
    { 645381 }, /* en-US */
    { 646917 }, /* en-GB */
    { 648454 }, /* es-419 */
    { 650245 }, /* es-ES */
    { 651781 }, /* de-DE */
    { 653317 }, /* fr-CA */
    { 654853 }, /* fr-FR */
    { 656389 }, /* it-IT */
    { 657925 }, /* ja-JP */
    { 659461 }, /* pt-BR */
    { 660997 }, /* kr-KR */
    { 662533 }, /* zh-CN */
    { 664069 }, /* zh-TW */
    { 665603 }, /* SMS */
    { 666627 }, /* MMS */
    { 667653 }, /* VOICE */
    { 669197 }, /* Transactional */
    { 672779 }, /* Promotional */
    { 675847 }, /* Premium */
    { 677895 }, /* Pending */
    { 679944 }, /* Verified */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_MIN, INT64_C(20) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(1), INT64_C(30) },
    { INT64_MIN, INT64_C(2) },
    { INT64_C(1), INT64_C(100) },
    { INT64_C(1), INT64_C(1011) },
    { INT64_C(5), INT64_C(8) },
};

static const struct aws_operation operations[] = {
    { {12045}, {0}, {0}, {0}, {0}, 200, 0, TABLE_NONE, 10, false }, /* AddPermission */
    { {21532}, {0}, {28962}, {0}, {0}, 200, 7, 9, 10, false }, /* CheckIfPhoneNumberIsOptedOut */
    { {50195}, {0}, {55321}, {0}, {0}, 200, 11, 14, 10, false }, /* ConfirmSubscription */
    { {76825}, {0}, {83487}, {0}, {0}, 200, 16, 19, 10, false }, /* CreatePlatformApplication */
    { {98582}, {0}, {104476}, {0}, {0}, 200, 20, 21, 10, false }, /* CreatePlatformEndpoint */
    { {118299}, {0}, {125473}, {0}, {0}, 200, 22, 25, 10, false }, /* CreateSMSSandboxPhoneNumber */
    { {143371}, {0}, {146449}, {0}, {0}, 200, 26, 35, 10, false }, /* CreateTopic */
    { {151054}, {0}, {0}, {0}, {0}, 200, 36, TABLE_NONE, 10, false }, /* DeleteEndpoint */
    { {154905}, {0}, {0}, {0}, {0}, 200, 37, TABLE_NONE, 10, false }, /* DeletePlatformApplication */
    { {161563}, {0}, {168737}, {0}, {0}, 200, 38, 39, 10, false }, /* DeleteSMSSandboxPhoneNumber */
    { {177419}, {0}, {0}, {0}, {0}, 200, 40, TABLE_NONE, 10, false }, /* DeleteTopic */
    { {183575}, {0}, {189725}, {0}, {0}, 200, 41, 42, 10, false }, /* GetDataProtectionPolicy */
    { {197397}, {0}, {203035}, {0}, {0}, 200, 43, 44, 10, false }, /* GetEndpointAttributes */
    { {210208}, {0}, {218662}, {0}, {0}, 200, 45, 46, 10, false }, /* GetPlatformApplicationAttributes */
    { {231440}, {0}, {235798}, {0}, {0}, 200, 47, 49, 10, false }, /* GetSMSAttributes */
    { {244762}, {0}, {251680}, {0}, {0}, 200, 50, 51, 10, false }, /* GetSMSSandboxAccountStatus */
    { {260121}, {0}, {266783}, {0}, {0}, 200, 52, 53, 10, false }, /* GetSubscriptionAttributes */
    { {274962}, {0}, {279832}, {0}, {0}, 200, 55, 56, 10, false }, /* GetTopicAttributes */
    { {291362}, {0}, {300328}, {0}, {0}, 200, 57, 58, 10, false }, /* ListEndpointsByPlatformApplication */
    { {332822}, {0}, {338716}, {0}, {0}, 200, 61, 64, 10, false }, /* ListOriginationNumbers */
    { {352024}, {0}, {358430}, {0}, {0}, 200, 72, 74, 10, false }, /* ListPhoneNumbersOptedOut */
    { {371736}, {0}, {378142}, {0}, {0}, 200, 76, 77, 10, false }, /* ListPlatformApplications */
    { {386074}, {0}, {392992}, {0}, {0}, 200, 80, 82, 10, false }, /* ListSMSSandboxPhoneNumbers */
    { {411153}, {0}, {415767}, {0}, {0}, 200, 86, 87, 10, false }, /* ListSubscriptions */
    { {421912}, {0}, {428318}, {0}, {0}, 200, 93, 94, 10, false }, /* ListSubscriptionsByTopic */
    { {436243}, {0}, {441369}, {0}, {0}, 200, 95, 97, 10, false }, /* ListTagsForResource */
    { {449802}, {0}, {452624}, {0}, {0}, 200, 98, 99, 10, false }, /* ListTopics */
    { {456976}, {0}, {461334}, {0}, {0}, 200, 102, 103, 10, false }, /* OptInPhoneNumber */
    { {507399}, {0}, {509453}, {0}, {0}, 200, 104, 111, 10, false }, /* Publish */
    { {529676}, {0}, {533010}, {0}, {0}, 200, 113, 116, 10, false }, /* PublishBatch */
    { {537879}, {0}, {0}, {0}, {0}, 200, 121, TABLE_NONE, 10, false }, /* PutDataProtectionPolicy */
    { {544016}, {0}, {0}, {0}, {0}, 200, 122, TABLE_NONE, 10, false }, /* RemovePermission */
    { {548373}, {0}, {0}, {0}, {0}, 200, 123, TABLE_NONE, 10, false }, /* SetEndpointAttributes */
    { {554016}, {0}, {0}, {0}, {0}, 200, 124, TABLE_NONE, 10, false }, /* SetPlatformApplicationAttributes */
    { {562448}, {0}, {566806}, {0}, {0}, 200, 125, 126, 10, false }, /* SetSMSAttributes */
    { {580121}, {0}, {0}, {0}, {0}, 200, 127, TABLE_NONE, 10, false }, /* SetSubscriptionAttributes */
    { {586770}, {0}, {0}, {0}, {0}, 200, 128, TABLE_NONE, 10, false }, /* SetTopicAttributes */
    { {597257}, {0}, {599823}, {0}, {0}, 200, 129, 130, 10, false }, /* Subscribe */
    { {603915}, {0}, {606993}, {0}, {0}, 200, 131, 132, 10, false }, /* TagResource */
    { {611595}, {0}, {0}, {0}, {0}, 200, 133, TABLE_NONE, 10, false }, /* Unsubscribe */
    { {616717}, {0}, {620307}, {0}, {0}, 200, 134, 136, 10, false }, /* UntagResource */
    { {629531}, {0}, {636705}, {0}, {0}, 200, 137, 139, 10, false }, /* VerifySMSSandboxPhoneNumber */
};

const struct aws_service table_sns = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 42,
    .protocol = AWS_QUERY,
    .name = STR_INIT("sns"),
    .service_id = STR_INIT("SNS"),
    .endpoint_prefix = STR_INIT("sns"),
    .signing_name = STR_INIT("sns"),
    .target_prefix = STR_INIT(""),
    .json_version = STR_INIT(""),
    .api_version = STR_INIT("2010-03-31"),
    .xml_namespace = STR_INIT("http://sns.amazonaws.com/doc/2010-03-31/"),
};
