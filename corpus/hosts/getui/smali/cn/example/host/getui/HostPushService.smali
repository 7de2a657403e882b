.class public Lcn/example/host/getui/HostPushService;
.super Lcom/igexin/sdk/PushService;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/igexin/sdk/PushService;-><init>()V
    return-void
.end method
