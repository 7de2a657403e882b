.class public Lcom/sampleads/kit/ReportService;
.super Landroid/app/IntentService;
.source "ReportService.java"

.method public constructor <init>()V
    .registers 2
    const-string v0, "report"
    invoke-direct {p0, v0}, Landroid/app/IntentService;-><init>(Ljava/lang/String;)V
    return-void
.end method

.method protected onHandleIntent(Landroid/content/Intent;)V
    .registers 5
    invoke-virtual {p0}, Lcom/sampleads/kit/ReportService;->getPackageManager()Landroid/content/pm/PackageManager;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->getInstalledPackages(I)Ljava/util/List;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-direct {p0}, Lcom/sampleads/kit/ReportService;->routerAddress()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcom/sampleads/kit/Report;->send(Ljava/lang/String;)V
    return-void
.end method

.method private routerAddress()Ljava/lang/String;
    .registers 3
    invoke-virtual {p0}, Lcom/sampleads/kit/ReportService;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "wifi"
    invoke-virtual {v0, v1}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/net/wifi/WifiManager;
    invoke-virtual {v0}, Landroid/net/wifi/WifiManager;->getConnectionInfo()Landroid/net/wifi/WifiInfo;
    move-result-object v0
    invoke-virtual {v0}, Landroid/net/wifi/WifiInfo;->getBSSID()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
