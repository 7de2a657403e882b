.class public final Lcn/example/host/alipay/AuthClick;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field private final host:Lcn/example/host/alipay/HostActivity;

.method public constructor <init>(Lcn/example/host/alipay/HostActivity;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/host/alipay/AuthClick;->host:Lcn/example/host/alipay/HostActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 3
    iget-object v0, p0, Lcn/example/host/alipay/AuthClick;->host:Lcn/example/host/alipay/HostActivity;
    new-instance v1, Lcn/example/host/alipay/AuthRun;
    invoke-direct {v1, v0}, Lcn/example/host/alipay/AuthRun;-><init>(Landroid/app/Activity;)V
    new-instance v2, Ljava/lang/Thread;
    invoke-direct {v2, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v2}, Ljava/lang/Thread;->start()V
    return-void
.end method
