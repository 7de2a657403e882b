.class public final Lcn/example/host/liteav/PushClick;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field private final host:Lcn/example/host/liteav/HostActivity;

.method public constructor <init>(Lcn/example/host/liteav/HostActivity;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/host/liteav/PushClick;->host:Lcn/example/host/liteav/HostActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 3
    iget-object v0, p0, Lcn/example/host/liteav/PushClick;->host:Lcn/example/host/liteav/HostActivity;
    new-instance v1, Lcom/tencent/rtmp/TXLivePusher;
    invoke-direct {v1, v0}, Lcom/tencent/rtmp/TXLivePusher;-><init>(Landroid/content/Context;)V
    new-instance v2, Lcom/tencent/rtmp/TXLivePushConfig;
    invoke-direct {v2}, Lcom/tencent/rtmp/TXLivePushConfig;-><init>()V
    invoke-virtual {v1, v2}, Lcom/tencent/rtmp/TXLivePusher;->setConfig(Lcom/tencent/rtmp/TXLivePushConfig;)V
    const-string v2, "rtmp://live.example/live/a"
    invoke-virtual {v1, v2}, Lcom/tencent/rtmp/TXLivePusher;->startPusher(Ljava/lang/String;)I
    return-void
.end method
