.class public Lcn/example/host/getui/HostIntentService;
.super Lcom/igexin/sdk/GTIntentService;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/igexin/sdk/GTIntentService;-><init>()V
    return-void
.end method

.method public onReceiveClientId(Landroid/content/Context;Ljava/lang/String;)V
    .locals 0
    return-void
.end method
