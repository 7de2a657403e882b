.class public Lcn/example/host/rongcloud/HostActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcn/example/host/rongcloud/HostActivity;->setContentView(Landroid/view/View;)V
    const-string v1, "token"
    new-instance v2, Lcn/example/host/rongcloud/ConnectCallback;
    invoke-direct {v2}, Lcn/example/host/rongcloud/ConnectCallback;-><init>()V
    invoke-static {v1, v2}, Lio/rong/imlib/RongIMClient;->connect(Ljava/lang/String;Lio/rong/imlib/RongIMClient$ConnectCallback;)Lio/rong/imlib/RongIMClient;
    return-void
.end method
