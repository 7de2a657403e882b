.class public Lcn/example/host/rongcloud/HostPushReceiver;
.super Lio/rong/push/notification/PushMessageReceiver;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lio/rong/push/notification/PushMessageReceiver;-><init>()V
    return-void
.end method

.method public onNotificationMessageArrived(Landroid/content/Context;Lio/rong/push/PushType;Lio/rong/push/notification/PushNotificationMessage;)Z
    .locals 1
    const/4 v0, 0x0
    return v0
.end method

.method public onNotificationMessageClicked(Landroid/content/Context;Lio/rong/push/PushType;Lio/rong/push/notification/PushNotificationMessage;)Z
    .locals 1
    const/4 v0, 0x0
    return v0
.end method
