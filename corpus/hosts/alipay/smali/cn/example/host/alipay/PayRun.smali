.class public final Lcn/example/host/alipay/PayRun;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field private final activity:Landroid/app/Activity;

.method public constructor <init>(Landroid/app/Activity;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/host/alipay/PayRun;->activity:Landroid/app/Activity;
    return-void
.end method

.method public run()V
    .locals 5
    iget-object v0, p0, Lcn/example/host/alipay/PayRun;->activity:Landroid/app/Activity;
    new-instance v1, Lcom/alipay/sdk/app/PayTask;
    invoke-direct {v1, v0}, Lcom/alipay/sdk/app/PayTask;-><init>(Landroid/app/Activity;)V
    const-string v2, "app_id=1000000000000001&biz_content=%7B%7D&sign=x"
    const/4 v3, 0x1
    invoke-virtual {v1, v2, v3}, Lcom/alipay/sdk/app/PayTask;->payV2(Ljava/lang/String;Z)Ljava/util/Map;
    move-result-object v4
    return-void
.end method
