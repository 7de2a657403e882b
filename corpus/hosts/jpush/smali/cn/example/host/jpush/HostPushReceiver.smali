.class public Lcn/example/host/jpush/HostPushReceiver;
.super Lcn/jpush/android/service/JPushMessageReceiver;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcn/jpush/android/service/JPushMessageReceiver;-><init>()V
    return-void
.end method

.method public onRegister(Landroid/content/Context;Ljava/lang/String;)V
    .locals 0
    return-void
.end method

.method public onMessage(Landroid/content/Context;Lcn/jpush/android/api/CustomMessage;)V
    .locals 0
    return-void
.end method
