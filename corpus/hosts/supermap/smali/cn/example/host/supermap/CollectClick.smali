.class public final Lcn/example/host/supermap/CollectClick;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field private final host:Lcn/example/host/supermap/HostActivity;

.method public constructor <init>(Lcn/example/host/supermap/HostActivity;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/host/supermap/CollectClick;->host:Lcn/example/host/supermap/HostActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 2
    iget-object v0, p0, Lcn/example/host/supermap/CollectClick;->host:Lcn/example/host/supermap/HostActivity;
    new-instance v1, Lcom/supermap/mdatacollector/MDataCollector;
    invoke-direct {v1, v0}, Lcom/supermap/mdatacollector/MDataCollector;-><init>(Landroid/content/Context;)V
    return-void
.end method
