.class public Lcn/example/host/liteav/HostActivity;
.super Landroid/app/Activity;

.field public player:Lcom/tencent/rtmp/TXLivePlayer;
.field public pusher:Lcom/tencent/rtmp/TXLivePusher;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v1, Landroid/widget/Button;
    invoke-direct {v1, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v2, "push"
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    new-instance v2, Lcn/example/host/liteav/PushClick;
    invoke-direct {v2, p0}, Lcn/example/host/liteav/PushClick;-><init>(Lcn/example/host/liteav/HostActivity;)V
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcn/example/host/liteav/HostActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/tencent/rtmp/TXLivePlayer;
    invoke-direct {v1, p0}, Lcom/tencent/rtmp/TXLivePlayer;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcn/example/host/liteav/HostActivity;->player:Lcom/tencent/rtmp/TXLivePlayer;
    new-instance v2, Lcom/tencent/rtmp/ui/TXCloudVideoView;
    invoke-direct {v2, p0}, Lcom/tencent/rtmp/ui/TXCloudVideoView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v2}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {v1, v2}, Lcom/tencent/rtmp/TXLivePlayer;->setPlayerView(Lcom/tencent/rtmp/ui/TXCloudVideoView;)V
    const-string v2, "http://live.example/live/a.flv"
    const/4 v3, 0x1
    invoke-virtual {v1, v2, v3}, Lcom/tencent/rtmp/TXLivePlayer;->startPlay(Ljava/lang/String;I)I
    return-void
.end method

.method protected onResume()V
    .locals 2
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    iget-object v1, p0, Lcn/example/host/liteav/HostActivity;->player:Lcom/tencent/rtmp/TXLivePlayer;
    invoke-virtual {v1}, Lcom/tencent/rtmp/TXLivePlayer;->resume()V
    return-void
.end method

.method protected onPause()V
    .locals 2
    invoke-super {p0}, Landroid/app/Activity;->onPause()V
    iget-object v1, p0, Lcn/example/host/liteav/HostActivity;->player:Lcom/tencent/rtmp/TXLivePlayer;
    invoke-virtual {v1}, Lcom/tencent/rtmp/TXLivePlayer;->pause()V
    return-void
.end method
