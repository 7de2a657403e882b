.class public Lbolts/Bolts;
.super Ljava/lang/Object;

.field public static final VERSION:Ljava/lang/String; = "1.4.0"
